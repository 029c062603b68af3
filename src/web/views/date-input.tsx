/** A field for a date in any of the ways that the hint with the id `date-hint` on the same page names. */
export function DateInput({ name, value, wrong }: { name: string; value: string; wrong: boolean }) {
  return (
    <input
      id={name}
      name={name}
      value={value}
      inputMode="text"
      autocomplete="off"
      maxLength={10}
      aria-describedby={wrong ? `${name}-error` : 'date-hint'}
      aria-invalid={wrong ? 'true' : undefined}
    />
  )
}
