interface ChoiceProps {
  readonly name: string
  /** The label of the empty choice; without it something has to be chosen. */
  readonly any?: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** A list to choose from. A chosen value that is not among the options becomes one, so that sending the form keeps it. */
export function Choice({ name, any, chosen, options }: ChoiceProps) {
  const known = chosen === '' || options.some(([value]) => value === chosen)
  return (
    <select id={name} name={name}>
      {any !== undefined && <option value="">{any}</option>}
      {(known ? options : [...options, [chosen, chosen] as const]).map(([value, label]) => (
        <option key={value} value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  )
}
