/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.58
citation/citing | 0.53
continuation/soll | 0.37
continuation/soll name | 0.30
continuation/soll name doubtful | 0.24
continuation/soll name sure | 0.31
continuation/soll none | 0.15
continuation/soll none sure | 0.08
continuation/soll office | 0.38
continuation/soll office doubtful | 0.36
continuation/soll office sure | 0.40
continuation/soll other | 0.40
continuation/soll other doubtful | 0.49
continuation/soll other sure | 0.35
continuation/soll pronoun | 0.25
continuation/soll source | 0.61
continuation/soll source sure | 0.71
continuation/subjunctive | 0.63
continuation/subjunctive name | 0.68
continuation/subjunctive name doubtful | 0.31
continuation/subjunctive name sure | 0.80
continuation/subjunctive none | 0.45
continuation/subjunctive none sure | 0.37
continuation/subjunctive office | 0.67
continuation/subjunctive office doubtful | 0.40
continuation/subjunctive office sure | 0.78
continuation/subjunctive other | 0.64
continuation/subjunctive other doubtful | 0.45
continuation/subjunctive other sure | 0.76
continuation/subjunctive pronoun | 0.55
continuation/subjunctive pronoun sure | 0.52
continuation/subjunctive source | 0.57
continuation/subjunctive source doubtful | 0.37
continuation/subjunctive source sure | 0.71
frame/clause | 0.70
frame/clause name | 0.73
frame/clause name doubtful | 0.67
frame/clause name sure | 0.79
frame/clause nested | 0.59
frame/clause none | 0.42
frame/clause none doubtful | 0.30
frame/clause none sure | 0.41
frame/clause office | 0.83
frame/clause office doubtful | 0.68
frame/clause office sure | 0.92
frame/clause other | 0.61
frame/clause other doubtful | 0.51
frame/clause other sure | 0.65
frame/clause pronoun | 0.67
frame/clause pronoun doubtful | 0.52
frame/clause pronoun sure | 0.78
frame/das | 0.76
frame/das office | 0.83
frame/das office sure | 0.87
frame/dass | 0.77
frame/dass name | 0.83
frame/dass name doubtful | 0.77
frame/dass name sure | 0.91
frame/dass nested | 0.55
frame/dass none | 0.57
frame/dass none doubtful | 0.48
frame/dass none sure | 0.59
frame/dass office | 0.85
frame/dass office doubtful | 0.83
frame/dass office sure | 0.88
frame/dass other | 0.72
frame/dass other doubtful | 0.58
frame/dass other sure | 0.85
frame/dass pronoun | 0.74
frame/dass pronoun doubtful | 0.71
frame/dass pronoun sure | 0.77
frame/dass source | 0.75
frame/infinitive | 0.70
frame/infinitive name | 0.65
frame/infinitive name doubtful | 0.54
frame/infinitive name sure | 0.76
frame/infinitive nested | 0.41
frame/infinitive nested other | 0.31
frame/infinitive none | 0.70
frame/infinitive none doubtful | 0.66
frame/infinitive none sure | 0.73
frame/infinitive office | 0.74
frame/infinitive office doubtful | 0.73
frame/infinitive office sure | 0.77
frame/infinitive other | 0.68
frame/infinitive other doubtful | 0.61
frame/infinitive other sure | 0.75
frame/infinitive pronoun | 0.73
frame/infinitive pronoun doubtful | 0.71
frame/infinitive pronoun sure | 0.78
frame/inverted | 0.82
frame/inverted name | 0.92
frame/inverted name doubtful | 0.95
frame/inverted name sure | 0.92
frame/inverted nested | 0.56
frame/inverted none | 0.51
frame/inverted none doubtful | 0.39
frame/inverted office | 0.91
frame/inverted office doubtful | 0.88
frame/inverted office sure | 0.96
frame/inverted other | 0.74
frame/inverted other doubtful | 0.62
frame/inverted other sure | 0.80
frame/inverted pronoun | 0.75
frame/inverted pronoun sure | 0.84
frame/ob | 0.64
frame/question | 0.47
frame/question nested | 0.70
frame/quotation | 0.87
frame/quotation name | 0.94
frame/quotation name doubtful | 0.96
frame/quotation name sure | 0.96
frame/quotation nested | 0.72
frame/quotation office | 0.94
frame/quotation office doubtful | 0.94
frame/quotation office sure | 0.96
frame/quotation other | 0.70
frame/quotation other doubtful | 0.62
frame/quotation pronoun | 0.87
frame/quotation pronoun doubtful | 0.82
frame/quotation pronoun sure | 0.93
frame/wie | 0.71
frame/wie name | 0.69
frame/wie nested | 0.56
frame/wie none | 0.54
frame/wie none doubtful | 0.48
frame/wie office | 0.82
frame/wie office sure | 0.86
frame/wie other | 0.76
frame/wie other sure | 0.88
noun/clause | 0.50
noun/clause name | 0.57
noun/clause name sure | 0.58
noun/clause nested | 0.54
noun/clause none | 0.30
noun/clause none doubtful | 0.38
noun/clause none sure | 0.15
noun/clause office | 0.62
noun/clause office doubtful | 0.59
noun/clause office sure | 0.68
noun/clause other | 0.53
noun/clause other sure | 0.55
quotation/bare | 0.54
quotation/bare name | 0.69
quotation/bare name doubtful | 0.70
quotation/bare nested | 0.64
quotation/bare nested name | 0.70
quotation/bare none | 0.34
quotation/bare office | 0.53
quotation/bare office doubtful | 0.43
quotation/bare other | 0.60
quotation/bare pronoun | 0.51
quotation/colon | 0.79
quotation/colon nested | 0.70
quotation/colon office | 0.89
quotation/colon office sure | 0.92
quotation/colon other | 0.75
quotation/nested | 0.71
quotation/nested name | 0.77
quotation/nested name doubtful | 0.80
quotation/nested name sure | 0.72
quotation/nested none | 0.55
quotation/nested none doubtful | 0.43
quotation/nested office | 0.78
quotation/nested office doubtful | 0.74
quotation/nested office sure | 0.87
quotation/nested other | 0.64
quotation/nested other doubtful | 0.61
quotation/nested pronoun | 0.62
quotation/nested pronoun doubtful | 0.61
quotation/nested source | 0.61
quotation/nested source doubtful | 0.55
quotation/opinion | 0.62
quotation/verb | 0.67
quotation/verb name | 0.66
quotation/verb name doubtful | 0.64
quotation/verb none | 0.56
quotation/verb none doubtful | 0.53
quotation/verb office | 0.78
quotation/verb office doubtful | 0.81
quotation/verb other | 0.40
quotation/verb other doubtful | 0.20
quotation/verb pronoun | 0.72
quotation/verb pronoun doubtful | 0.72
reported/als | 0.61
reported/als name | 0.51
reported/als name doubtful | 0.47
reported/als office | 0.68
reported/als office doubtful | 0.70
reported/als other | 0.58
reported/als other doubtful | 0.57
reported/cause | 0.60
reported/für | 0.47
reported/in | 0.50
reported/object | 0.45
reported/object name | 0.37
reported/object name doubtful | 0.36
reported/object office | 0.48
reported/object office doubtful | 0.48
reported/object other | 0.38
reported/object other doubtful | 0.35
reported/object pronoun | 0.44
reported/object pronoun doubtful | 0.44
reported/preposition | 0.57
reported/preposition name | 0.63
reported/preposition name doubtful | 0.64
reported/preposition office | 0.56
reported/preposition office doubtful | 0.56
reported/preposition other | 0.54
reported/preposition other doubtful | 0.52
reported/preposition pronoun | 0.47
reported/preposition pronoun doubtful | 0.41
reported/twofold | 0.62
source/demnach | 0.64
source/demnach pronoun | 0.63
source/demnach pronoun doubtful | 0.62
source/laut | 0.82
source/laut name | 0.83
source/laut name sure | 0.88
source/laut nested | 0.67
source/laut office | 0.79
source/laut office sure | 0.80
source/laut other | 0.82
source/laut other sure | 0.85
source/laut source | 0.86
source/laut source sure | 0.89
source/meinung-nach | 0.52
source/meinung-nach nested | 0.64
source/meinung-nach source | 0.44
source/nach | 0.81
source/nach name | 0.84
source/nach name sure | 0.83
source/nach nested | 0.57
source/nach nested source | 0.56
source/nach office | 0.87
source/nach office sure | 0.90
source/nach source | 0.78
source/nach source doubtful | 0.74
source/nach source sure | 0.78
source/so | 0.77
source/so name | 0.85
source/so name sure | 0.91
source/so nested | 0.70
source/so office | 0.83
source/so office sure | 0.88
source/so other | 0.72
source/so other sure | 0.78
source/so source | 0.69
source/so source sure | 0.69
source/wonach | 0.71
source/wonach nested | 0.56
source/zufolge | 0.85
source/zufolge name | 0.86
source/zufolge name sure | 0.87
source/zufolge nested | 0.61
source/zufolge office | 0.89
source/zufolge office sure | 0.92
source/zufolge other | 0.89
source/zufolge source | 0.84
source/zufolge source sure | 0.84
`
