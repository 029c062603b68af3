/**
 * The share of statements that are right (found, and with the right speaker), by rule and by rule and kind of speaker, measured
 * on annotated articles and drawn towards the rule's share where few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.47
continuation/soll | 0.32
continuation/soll name | 0.20
continuation/soll office | 0.39
continuation/soll other | 0.26
continuation/soll pronoun | 0.32
continuation/soll source | 0.41
continuation/subjunctive | 0.59
continuation/subjunctive name | 0.61
continuation/subjunctive office | 0.68
continuation/subjunctive other | 0.42
continuation/subjunctive pronoun | 0.52
continuation/subjunctive source | 0.57
frame/clause | 0.72
frame/clause name | 0.77
frame/clause nested | 0.50
frame/clause none | 0.46
frame/clause office | 0.84
frame/clause other | 0.59
frame/clause pronoun | 0.69
frame/das | 0.76
frame/das office | 0.83
frame/dass | 0.76
frame/dass name | 0.78
frame/dass nested | 0.45
frame/dass none | 0.59
frame/dass office | 0.85
frame/dass other | 0.73
frame/dass pronoun | 0.74
frame/dass source | 0.68
frame/infinitive | 0.68
frame/infinitive name | 0.62
frame/infinitive nested | 0.41
frame/infinitive nested other | 0.31
frame/infinitive none | 0.71
frame/infinitive office | 0.71
frame/infinitive other | 0.64
frame/infinitive pronoun | 0.73
frame/inverted | 0.82
frame/inverted name | 0.90
frame/inverted nested | 0.55
frame/inverted none | 0.52
frame/inverted office | 0.93
frame/inverted other | 0.73
frame/inverted pronoun | 0.76
frame/ob | 0.60
frame/ob nested | 0.60
frame/question | 0.47
frame/question nested | 0.69
frame/quotation | 0.86
frame/quotation name | 0.92
frame/quotation nested | 0.75
frame/quotation office | 0.93
frame/quotation other | 0.66
frame/quotation pronoun | 0.89
frame/wie | 0.70
frame/wie name | 0.66
frame/wie nested | 0.55
frame/wie none | 0.54
frame/wie office | 0.78
frame/wie other | 0.80
noun/clause | 0.49
noun/clause name | 0.57
noun/clause nested | 0.42
noun/clause office | 0.63
noun/clause other | 0.37
noun/clause pronoun | 0.42
noun/clause source | 0.37
quotation/bare | 0.51
quotation/bare name | 0.62
quotation/bare nested | 0.59
quotation/bare nested name | 0.63
quotation/bare none | 0.31
quotation/bare office | 0.51
quotation/bare other | 0.54
quotation/bare pronoun | 0.52
quotation/bare source | 0.41
quotation/colon | 0.79
quotation/colon nested | 0.69
quotation/colon office | 0.89
quotation/colon other | 0.75
quotation/nested | 0.72
quotation/nested name | 0.79
quotation/nested office | 0.81
quotation/nested other | 0.67
quotation/nested pronoun | 0.64
quotation/nested source | 0.53
quotation/opinion | 0.61
quotation/verb | 0.67
quotation/verb name | 0.63
quotation/verb none | 0.56
quotation/verb office | 0.78
quotation/verb other | 0.42
quotation/verb pronoun | 0.73
reported/als | 0.64
reported/als name | 0.53
reported/als office | 0.75
reported/als other | 0.57
reported/cause | 0.63
reported/cause name | 0.64
reported/für | 0.47
reported/in | 0.53
reported/object | 0.43
reported/object name | 0.40
reported/object office | 0.47
reported/object other | 0.30
reported/object pronoun | 0.44
reported/preposition | 0.58
reported/preposition name | 0.66
reported/preposition office | 0.57
reported/preposition other | 0.55
reported/preposition pronoun | 0.48
reported/twofold | 0.56
source/demnach | 0.64
source/demnach pronoun | 0.63
source/laut | 0.83
source/laut name | 0.84
source/laut nested | 0.63
source/laut office | 0.78
source/laut other | 0.87
source/laut source | 0.87
source/meinung-nach | 0.57
source/meinung-nach nested | 0.63
source/meinung-nach source | 0.54
source/nach | 0.81
source/nach name | 0.88
source/nach nested | 0.52
source/nach nested source | 0.48
source/nach office | 0.86
source/nach source | 0.77
source/so | 0.78
source/so name | 0.85
source/so nested | 0.69
source/so office | 0.84
source/so other | 0.73
source/so source | 0.70
source/wonach | 0.66
source/wonach nested | 0.60
source/zufolge | 0.85
source/zufolge name | 0.87
source/zufolge nested | 0.60
source/zufolge office | 0.90
source/zufolge other | 0.90
source/zufolge source | 0.85
`
