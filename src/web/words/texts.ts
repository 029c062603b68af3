import { english } from './english.js'
import { german } from './german.js'

/** All words of the interface in one language. */
export type Texts = typeof german

export const LANGUAGES = ['de', 'en'] as const
export type InterfaceLanguage = (typeof LANGUAGES)[number]

export const TEXTS: Readonly<Record<InterfaceLanguage, Texts>> = { de: german, en: english }
