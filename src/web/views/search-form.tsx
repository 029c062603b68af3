import type { InputError } from '../../api/schemas/problem.js'
import { ACTS, STATEMENT_TYPES } from '../../extraction/model.js'
import type { FacetValue } from '../../store/count-facets.js'
import type { PageContext } from '../page-context.js'
import type { Texts } from '../words/german.js'
import { Choice } from './choice.js'
import { DateInput } from './date-input.js'
import { Field } from './field.js'

interface SearchFormProps {
  readonly page: PageContext
  readonly outlets: readonly string[]
  /** Suggested without JavaScript; with it, the register is asked. */
  readonly speakers: readonly FacetValue[]
  readonly errors: readonly InputError[]
}

/** How the filters' own check says that a period ends before it begins. */
const LATER = 'is later than to'
/** The fields that a narrow screen shows only when asked to or when something is wrong with them. */
const DETAILS = ['speaker', 'from', 'to', 'type', 'act', 'outlet']
/** What the form has fields for. */
const FIELDS = new Set(['q', ...DETAILS, 'pageToken', 'format'])

/** The search's fields, filled in as the address says. */
export function SearchForm(props: SearchFormProps) {
  const { page, errors } = props
  const { texts, address } = page
  return (
    <search>
      <form class="search-form" action="/" method="get">
        {keptParameters(address.searchParams).map(([name, kept]) => (
          <input key={`${name} ${kept}`} type="hidden" name={name} value={kept} />
        ))}
        <TextField texts={texts} value={address.searchParams.get('q') ?? ''} />
        <details class="search-details" open={errors.some(({ parameter }) => DETAILS.includes(parameter ?? ''))}>
          <summary>{texts.search.details}</summary>
          <DetailFields {...props} />
          <p class="field-hint" id="date-hint">
            {texts.search.dateHint}
          </p>
        </details>
        <OtherErrors errors={errors} texts={texts} />
      </form>
    </search>
  )
}

function TextField({ texts: { search }, value }: { texts: Texts; value: string }) {
  return (
    <div class="search-main">
      <label class="visually-hidden" for="q">
        {search.field}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        value={value}
        placeholder={search.placeholder}
        autocomplete="off"
        maxLength={500}
      />
      <button type="submit">{search.submit}</button>
    </div>
  )
}

function DetailFields({ page, outlets, speakers, errors }: SearchFormProps) {
  const { texts, address } = page
  const { search } = texts
  const value = (name: string) => address.searchParams.get(name) ?? ''
  const error = (name: string) => explain(name, errors, texts)
  const choices: [name: string, label: string, options: [value: string, label: string][]][] = [
    ['type', search.type, STATEMENT_TYPES.map(type => [type, texts.types[type].label])],
    ['act', search.act, ACTS.map(act => [act, texts.acts[act]])],
    ['outlet', search.outlet, outlets.map(outlet => [outlet, outlet])],
  ]
  return (
    <div class="search-fields">
      <Field name="speaker" label={search.speaker} error={error('speaker')}>
        <SpeakerInput value={value('speaker')} speakers={speakers} />
      </Field>
      {(['from', 'to'] as const).map(name => (
        <Field key={name} name={name} label={search[name]} error={error(name)}>
          <DateInput name={name} value={value(name)} wrong={error(name) !== undefined} />
        </Field>
      ))}
      {choices.map(([name, label, options]) => (
        <Field key={name} name={name} label={label} error={error(name)}>
          <Choice name={name} any={search.any} chosen={value(name)} options={options} />
        </Field>
      ))}
    </div>
  )
}

/** A slug in the address shows as the name that it stands for. */
function SpeakerInput({ value, speakers }: { value: string; speakers: readonly FacetValue[] }) {
  return (
    <>
      <input
        id="speaker"
        name="speaker"
        value={speakers.find(known => known.value === value)?.label ?? value}
        list="speakers"
        autocomplete="off"
        data-suggest="/api/speakers"
        maxLength={200}
      />
      <datalist id="speakers">
        {speakers.map(({ value: slug, label }) => (
          <option key={slug} value={label} />
        ))}
      </datalist>
    </>
  )
}

/** What the form has no field for, and of what it has one for, all values but the first: a field shows one. */
function keptParameters(parameters: URLSearchParams): [name: string, value: string][] {
  const all = [...parameters]
  const isRepeated = (name: string, index: number) => all.findIndex(([other]) => other === name) < index
  return all.filter(([name], index) => !FIELDS.has(name) || (DETAILS.includes(name) && isRepeated(name, index)))
}

/** What is wrong with a parameter, in the visitor's language. */
function explain(name: string, errors: readonly InputError[], { search }: Texts): string | undefined {
  const found = errors.find(({ parameter }) => parameter === name)
  if (!found) return undefined
  if (name !== 'from' && name !== 'to') return search.wrongValue
  return found.detail === LATER ? search.reversed : search.wrongDate
}

/** Errors of parameters whose field does not show them. */
function OtherErrors({ errors, texts }: { errors: readonly InputError[]; texts: Texts }) {
  if (errors.length === 0) return null
  const shown = new Set(DETAILS)
  return (
    <div class="problem" role="alert">
      <p>{texts.search.wrong}</p>
      <ul>
        {errors
          .filter(({ parameter }) => !shown.has(parameter ?? ''))
          .map(({ parameter }) => (
            <li key={parameter}>
              <code>{parameter}</code> {texts.search.wrongValue}
            </li>
          ))}
      </ul>
    </div>
  )
}
