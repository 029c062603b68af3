import { ACTS, STATEMENT_TYPES } from '../../extraction/model.js'
import { statementPath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import type { ReviewErrors, ReviewFields } from '../review/read-review.js'
import { Choice } from './choice.js'
import { Field } from './field.js'

interface ReviewFormProps {
  readonly page: PageContext
  readonly id: string
  readonly fields: ReviewFields
  readonly errors: ReviewErrors
  /** Somebody else changed the statement meanwhile. */
  readonly conflict: boolean
}

/** Where a person verifies, corrects or rejects a statement; without a key it says where to enter one. */
export function ReviewForm({ page, id, fields, errors, conflict }: ReviewFormProps) {
  const { review } = page.texts
  const failed = conflict || Object.keys(errors).length > 0
  if (page.reviewer === null) return <Locked page={page} id={id} />
  return (
    <section class="review" id="review" aria-labelledby="review-title">
      <h2 id="review-title">{review.title}</h2>
      {failed && (
        <p class="problem" role="alert">
          {conflict ? review.conflict : review.wrong}
        </p>
      )}
      <form method="post" action={`${statementPath(id)}#review`}>
        <input type="hidden" name="version" value={fields.version} />
        <Judgement page={page} fields={fields} errors={errors} />
        <Changes page={page} fields={fields} errors={errors} />
        <Field name="reason" label={review.reason} error={errors.reason} hint={review.reasonHint}>
          <textarea id="reason" name="reason" rows={2} required maxLength={2000} aria-describedby="reason-hint">
            {fields.reason}
          </textarea>
        </Field>
        <button type="submit">{review.submit}</button>
      </form>
    </section>
  )
}

function Locked({ page: { texts }, id }: { page: PageContext; id: string }) {
  return (
    <section class="review" id="review" aria-labelledby="review-title">
      <h2 id="review-title">{texts.review.title}</h2>
      <p>
        {texts.review.locked}{' '}
        <a href={`/key?to=${encodeURIComponent(`${statementPath(id)}#review`)}`}>{texts.review.unlock}</a>
      </p>
    </section>
  )
}

type PartProps = Pick<ReviewFormProps, 'page' | 'fields' | 'errors'>

function Judgement({ page: { texts }, fields, errors }: PartProps) {
  const { review } = texts
  const choices = [
    ['verify', review.verify, review.verifyMeaning],
    ['correct', review.correct, review.correctMeaning],
    ['reject', review.reject, review.rejectMeaning],
  ] as const
  return (
    <fieldset class="judgement">
      <legend>{review.intro}</legend>
      {choices.map(([value, label, meaning]) => (
        <label key={value}>
          <input type="radio" name="judgement" value={value} required checked={fields.judgement === value} />
          <span>
            {label} <small>{meaning}</small>
          </span>
        </label>
      ))}
      {errors.judgement && <p class="field-error">{errors.judgement}</p>}
    </fieldset>
  )
}

/** What can be corrected; a script hides it for the other judgements. */
function Changes({ page: { texts }, fields, errors }: PartProps) {
  const { review, statement } = texts
  return (
    <div class="changes" data-shown-for="correct">
      <NamesField name="speakers" label={statement.who} hint={review.speakerHint} fields={fields} errors={errors} />
      <NamesField name="relayers" label={statement.through} hint={review.relayerHint} fields={fields} errors={errors} />
      <Field name="said" label={review.said} error={errors.said} hint={texts.search.dateHint}>
        <input
          id="said"
          name="said"
          value={fields.said}
          autocomplete="off"
          maxLength={10}
          aria-describedby="said-hint"
        />
      </Field>
      <Field name="type" label={statement.manner} error={errors.type}>
        <Choice
          name="type"
          chosen={fields.type}
          options={STATEMENT_TYPES.map(type => [type, texts.types[type].label])}
        />
      </Field>
      <Field name="act" label={statement.act} error={errors.act}>
        <Choice name="act" chosen={fields.act} options={ACTS.map(act => [act, texts.acts[act]])} />
      </Field>
      <Field name="quote" label={review.quote} error={errors.quote} hint={review.quoteHint}>
        <textarea id="quote" name="quote" rows={4} aria-describedby="quote-hint">
          {fields.quote}
        </textarea>
      </Field>
    </div>
  )
}

interface NamesFieldProps extends Pick<ReviewFormProps, 'fields' | 'errors'> {
  readonly name: 'speakers' | 'relayers'
  readonly label: string
  readonly hint: string
}

function NamesField({ name, label, hint, fields, errors }: NamesFieldProps) {
  return (
    <Field name={name} label={label} error={errors[name]} hint={hint}>
      <input
        id={name}
        name={name}
        value={fields[name]}
        list={`${name}-known`}
        autocomplete="off"
        data-suggest="/api/speakers"
        aria-describedby={`${name}-hint`}
      />
      <datalist id={`${name}-known`} />
    </Field>
  )
}
