import type { ComponentChildren } from 'preact'

interface FieldProps {
  /** Also the id of the control inside. */
  readonly name: string
  readonly label: string
  readonly error?: string | undefined
  readonly hint?: string
  readonly children: ComponentChildren
}

/** A control with its label, a hint beneath, and what is wrong with it. */
export function Field({ name, label, error, hint, children }: FieldProps) {
  return (
    <div class={`field field-${name}`}>
      <label for={name}>{label}</label>
      {children}
      {hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
