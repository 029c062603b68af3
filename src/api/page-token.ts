import { z } from 'zod'
import type { Position } from '../store/filters.js'
import { InvalidInput } from './problem.js'

const position = z.tuple([z.string(), z.string().nullable(), z.number().nullable(), z.string()])

/** A position as an opaque word that goes into a URL; `order` keeps it from being used in a list of another order. */
export function toPageToken(order: string, { date, rank, id }: Position): string {
  return Buffer.from(JSON.stringify([order, date, rank, id])).toString('base64url')
}

/** @throws InvalidInput that names `pageToken`, for a token that no page of this order gave. */
export function readPageToken(order: string, token: string | undefined): Position | null {
  if (token === undefined) return null
  const result = position.safeParse(parseJson(Buffer.from(token, 'base64url').toString('utf8')))
  if (!result.success) throw wrong('is not a page token: take the one that the page before gave')
  const [tokenOrder, date, rank, id] = result.data
  if (tokenOrder !== order) throw wrong(`is of a list in another order (${tokenOrder}, not ${order})`)
  return { date, rank, id }
}

function wrong(detail: string): InvalidInput {
  return new InvalidInput([{ parameter: 'pageToken', detail }])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
