/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.63
citation/citing | 0.57
continuation/soll | 0.33
continuation/soll name | 0.28
continuation/soll name doubtful | 0.18
continuation/soll name sure | 0.32
continuation/soll none | 0.09
continuation/soll none sure | 0.01
continuation/soll office | 0.37
continuation/soll office doubtful | 0.34
continuation/soll office sure | 0.39
continuation/soll other | 0.40
continuation/soll other sure | 0.36
continuation/soll pronoun | 0.21
continuation/soll source | 0.56
continuation/soll source sure | 0.71
continuation/subjunctive | 0.62
continuation/subjunctive name | 0.66
continuation/subjunctive name doubtful | 0.36
continuation/subjunctive name sure | 0.77
continuation/subjunctive none | 0.48
continuation/subjunctive none sure | 0.41
continuation/subjunctive office | 0.63
continuation/subjunctive office doubtful | 0.37
continuation/subjunctive office sure | 0.73
continuation/subjunctive other | 0.58
continuation/subjunctive other doubtful | 0.36
continuation/subjunctive other sure | 0.73
continuation/subjunctive pronoun | 0.55
continuation/subjunctive pronoun sure | 0.56
continuation/subjunctive source | 0.63
continuation/subjunctive source doubtful | 0.52
continuation/subjunctive source sure | 0.70
dependent/subjunctive | 0.61
dependent/subjunctive office | 0.59
dependent/subjunctive pronoun | 0.70
dependent/subjunctive pronoun doubtful | 0.73
frame/clause | 0.76
frame/clause name | 0.75
frame/clause name doubtful | 0.69
frame/clause name sure | 0.78
frame/clause nested | 0.54
frame/clause none | 0.56
frame/clause none sure | 0.48
frame/clause office | 0.83
frame/clause office doubtful | 0.69
frame/clause office sure | 0.90
frame/clause other | 0.77
frame/clause other doubtful | 0.69
frame/clause other sure | 0.85
frame/clause pronoun | 0.73
frame/clause pronoun doubtful | 0.66
frame/clause pronoun sure | 0.77
frame/das | 0.72
frame/das office | 0.79
frame/das office doubtful | 0.81
frame/das office sure | 0.81
frame/das other | 0.64
frame/das other sure | 0.62
frame/dass | 0.78
frame/dass name | 0.81
frame/dass name doubtful | 0.75
frame/dass name sure | 0.89
frame/dass nested | 0.53
frame/dass none | 0.61
frame/dass none doubtful | 0.51
frame/dass none sure | 0.65
frame/dass office | 0.82
frame/dass office doubtful | 0.79
frame/dass office sure | 0.87
frame/dass other | 0.80
frame/dass other doubtful | 0.71
frame/dass other sure | 0.89
frame/dass pronoun | 0.75
frame/dass pronoun doubtful | 0.74
frame/dass pronoun sure | 0.76
frame/dass source | 0.79
frame/infinitive | 0.74
frame/infinitive name | 0.71
frame/infinitive name doubtful | 0.65
frame/infinitive name sure | 0.77
frame/infinitive nested | 0.51
frame/infinitive nested office | 0.42
frame/infinitive none | 0.76
frame/infinitive none doubtful | 0.80
frame/infinitive none sure | 0.73
frame/infinitive office | 0.78
frame/infinitive office doubtful | 0.73
frame/infinitive office sure | 0.86
frame/infinitive other | 0.68
frame/infinitive other doubtful | 0.66
frame/infinitive other sure | 0.69
frame/infinitive pronoun | 0.77
frame/infinitive pronoun doubtful | 0.73
frame/infinitive pronoun sure | 0.85
frame/inverted | 0.82
frame/inverted name | 0.89
frame/inverted name doubtful | 0.92
frame/inverted name sure | 0.89
frame/inverted nested | 0.61
frame/inverted none | 0.65
frame/inverted none doubtful | 0.57
frame/inverted office | 0.89
frame/inverted office doubtful | 0.84
frame/inverted office sure | 0.93
frame/inverted other | 0.73
frame/inverted other doubtful | 0.64
frame/inverted other sure | 0.75
frame/inverted pronoun | 0.74
frame/inverted pronoun sure | 0.82
frame/ob | 0.65
frame/question | 0.58
frame/question nested | 0.70
frame/quotation | 0.85
frame/quotation name | 0.92
frame/quotation name doubtful | 0.93
frame/quotation name sure | 0.93
frame/quotation nested | 0.70
frame/quotation office | 0.91
frame/quotation office doubtful | 0.91
frame/quotation office sure | 0.93
frame/quotation other | 0.73
frame/quotation other doubtful | 0.70
frame/quotation pronoun | 0.83
frame/quotation pronoun doubtful | 0.78
frame/quotation pronoun sure | 0.88
frame/wie | 0.80
frame/wie name | 0.75
frame/wie nested | 0.61
frame/wie office | 0.84
frame/wie office sure | 0.87
frame/wie other | 0.84
frame/wie other sure | 0.90
noun/clause | 0.59
noun/clause name | 0.68
noun/clause name sure | 0.70
noun/clause nested | 0.55
noun/clause none | 0.33
noun/clause none doubtful | 0.36
noun/clause none sure | 0.17
noun/clause office | 0.68
noun/clause office doubtful | 0.65
noun/clause office sure | 0.75
noun/clause other | 0.69
noun/clause other sure | 0.73
quotation/bare | 0.51
quotation/bare name | 0.51
quotation/bare name doubtful | 0.45
quotation/bare nested | 0.65
quotation/bare nested name | 0.70
quotation/bare nested office | 0.57
quotation/bare office | 0.49
quotation/bare office doubtful | 0.36
quotation/bare other | 0.53
quotation/bare other doubtful | 0.50
quotation/bare pronoun | 0.51
quotation/colon | 0.81
quotation/colon office | 0.87
quotation/colon office sure | 0.90
quotation/nested | 0.71
quotation/nested name | 0.73
quotation/nested name doubtful | 0.76
quotation/nested name sure | 0.69
quotation/nested none | 0.55
quotation/nested none doubtful | 0.44
quotation/nested office | 0.75
quotation/nested office doubtful | 0.71
quotation/nested office sure | 0.85
quotation/nested other | 0.78
quotation/nested other doubtful | 0.79
quotation/nested pronoun | 0.64
quotation/nested pronoun doubtful | 0.64
quotation/nested source | 0.58
quotation/nested source doubtful | 0.51
quotation/opinion | 0.61
quotation/verb | 0.66
quotation/verb name | 0.64
quotation/verb name doubtful | 0.63
quotation/verb nested | 0.61
quotation/verb none | 0.53
quotation/verb none doubtful | 0.46
quotation/verb office | 0.79
quotation/verb office doubtful | 0.82
quotation/verb other | 0.43
quotation/verb other doubtful | 0.28
quotation/verb pronoun | 0.66
quotation/verb pronoun doubtful | 0.64
quotation/written | 0.68
reported/als | 0.68
reported/als name | 0.59
reported/als name doubtful | 0.55
reported/als office | 0.73
reported/als office doubtful | 0.75
reported/cause | 0.52
reported/für | 0.51
reported/in | 0.55
reported/intention | 0.32
reported/intention name | 0.23
reported/intention name sure | 0.19
reported/intention office | 0.22
reported/intention office sure | 0.14
reported/object | 0.40
reported/object name | 0.32
reported/object name doubtful | 0.30
reported/object office | 0.42
reported/object office doubtful | 0.42
reported/object other | 0.32
reported/object other doubtful | 0.30
reported/object pronoun | 0.40
reported/object pronoun doubtful | 0.41
reported/phrase | 0.56
reported/preposition | 0.60
reported/preposition name | 0.62
reported/preposition name doubtful | 0.63
reported/preposition office | 0.57
reported/preposition office doubtful | 0.57
reported/preposition other | 0.63
reported/preposition other doubtful | 0.65
reported/preposition pronoun | 0.50
reported/preposition pronoun doubtful | 0.45
reported/twofold | 0.61
source/demnach | 0.61
source/demnach pronoun | 0.59
source/demnach pronoun doubtful | 0.58
source/laut | 0.83
source/laut name | 0.86
source/laut name sure | 0.89
source/laut nested | 0.71
source/laut office | 0.79
source/laut office sure | 0.80
source/laut other | 0.84
source/laut other sure | 0.83
source/laut source | 0.86
source/laut source sure | 0.89
source/meinung-nach | 0.63
source/meinung-nach nested | 0.64
source/nach | 0.81
source/nach name | 0.84
source/nach name sure | 0.87
source/nach nested | 0.57
source/nach office | 0.85
source/nach office doubtful | 0.84
source/nach office sure | 0.86
source/nach source | 0.77
source/nach source doubtful | 0.68
source/nach source sure | 0.78
source/so | 0.80
source/so name | 0.88
source/so name sure | 0.91
source/so office | 0.85
source/so office sure | 0.90
source/so other | 0.72
source/so other sure | 0.76
source/so source | 0.75
source/so source sure | 0.77
source/wonach | 0.70
source/wonach nested | 0.58
source/zufolge | 0.84
source/zufolge name | 0.84
source/zufolge name sure | 0.84
source/zufolge nested | 0.55
source/zufolge office | 0.88
source/zufolge office sure | 0.91
source/zufolge other | 0.88
source/zufolge source | 0.85
source/zufolge source sure | 0.86
`
