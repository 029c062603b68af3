/**
 * The share of statements that are right (found, and with the right speaker), by rule and by rule and kind of speaker, measured
 * on annotated articles and drawn towards the rule's share where few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.44
continuation/soll | 0.29
continuation/soll name | 0.17
continuation/soll office | 0.36
continuation/soll other | 0.23
continuation/soll pronoun | 0.29
continuation/soll source | 0.38
continuation/subjunctive | 0.58
continuation/subjunctive name | 0.59
continuation/subjunctive office | 0.65
continuation/subjunctive other | 0.42
continuation/subjunctive pronoun | 0.54
continuation/subjunctive source | 0.56
frame/clause | 0.69
frame/clause name | 0.73
frame/clause nested | 0.51
frame/clause none | 0.43
frame/clause office | 0.80
frame/clause other | 0.56
frame/clause pronoun | 0.65
frame/das | 0.73
frame/das office | 0.80
frame/dass | 0.73
frame/dass name | 0.75
frame/dass nested | 0.42
frame/dass none | 0.56
frame/dass office | 0.82
frame/dass other | 0.70
frame/dass pronoun | 0.71
frame/dass source | 0.65
frame/infinitive | 0.65
frame/infinitive name | 0.59
frame/infinitive nested | 0.38
frame/infinitive nested other | 0.28
frame/infinitive none | 0.68
frame/infinitive office | 0.68
frame/infinitive other | 0.61
frame/infinitive pronoun | 0.70
frame/inverted | 0.79
frame/inverted name | 0.88
frame/inverted nested | 0.52
frame/inverted none | 0.49
frame/inverted office | 0.90
frame/inverted other | 0.71
frame/inverted pronoun | 0.73
frame/ob | 0.57
frame/ob nested | 0.58
frame/question | 0.44
frame/question nested | 0.67
frame/quotation | 0.83
frame/quotation name | 0.89
frame/quotation nested | 0.72
frame/quotation office | 0.90
frame/quotation other | 0.63
frame/quotation pronoun | 0.86
frame/wie | 0.67
frame/wie name | 0.63
frame/wie nested | 0.52
frame/wie none | 0.51
frame/wie office | 0.75
frame/wie other | 0.77
noun/clause | 0.46
noun/clause name | 0.54
noun/clause nested | 0.39
noun/clause office | 0.60
noun/clause other | 0.34
noun/clause pronoun | 0.39
noun/clause source | 0.34
quotation/bare | 0.48
quotation/bare name | 0.59
quotation/bare nested | 0.56
quotation/bare nested name | 0.60
quotation/bare none | 0.28
quotation/bare office | 0.48
quotation/bare other | 0.51
quotation/bare pronoun | 0.49
quotation/bare source | 0.38
quotation/colon | 0.76
quotation/colon nested | 0.67
quotation/colon office | 0.86
quotation/colon other | 0.72
quotation/nested | 0.69
quotation/nested name | 0.76
quotation/nested office | 0.78
quotation/nested other | 0.64
quotation/nested pronoun | 0.61
quotation/nested source | 0.50
quotation/opinion | 0.58
quotation/verb | 0.64
quotation/verb name | 0.63
quotation/verb none | 0.54
quotation/verb office | 0.77
quotation/verb other | 0.38
quotation/verb pronoun | 0.70
reported/als | 0.61
reported/als name | 0.50
reported/als office | 0.72
reported/als other | 0.54
reported/cause | 0.60
reported/cause name | 0.61
reported/für | 0.44
reported/in | 0.50
reported/object | 0.40
reported/object name | 0.37
reported/object office | 0.44
reported/object other | 0.27
reported/object pronoun | 0.41
reported/preposition | 0.55
reported/preposition name | 0.63
reported/preposition office | 0.54
reported/preposition other | 0.52
reported/preposition pronoun | 0.45
reported/twofold | 0.53
source/demnach | 0.61
source/demnach pronoun | 0.60
source/laut | 0.80
source/laut name | 0.81
source/laut nested | 0.61
source/laut office | 0.75
source/laut other | 0.84
source/laut source | 0.84
source/meinung-nach | 0.54
source/meinung-nach nested | 0.61
source/meinung-nach source | 0.51
source/nach | 0.78
source/nach name | 0.85
source/nach nested | 0.49
source/nach nested source | 0.45
source/nach office | 0.83
source/nach source | 0.74
source/so | 0.75
source/so name | 0.82
source/so nested | 0.67
source/so office | 0.81
source/so other | 0.70
source/so source | 0.67
source/wonach | 0.63
source/wonach nested | 0.58
source/zufolge | 0.83
source/zufolge name | 0.84
source/zufolge nested | 0.58
source/zufolge office | 0.87
source/zufolge other | 0.87
source/zufolge source | 0.82
`
