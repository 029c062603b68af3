declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'german'): { stem(word: string): string } }
  export default snowball
}
