import { english } from './english.js'
import { german, type Texts } from './german.js'

export const LANGUAGES = ['de', 'en'] as const
export type InterfaceLanguage = (typeof LANGUAGES)[number]

export const TEXTS: Readonly<Record<InterfaceLanguage, Texts>> = { de: german, en: english }
