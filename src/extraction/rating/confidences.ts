/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.65
citation/citing | 0.59
continuation/soll | 0.36
continuation/soll name | 0.28
continuation/soll name doubtful | 0.20
continuation/soll name sure | 0.31
continuation/soll none | 0.16
continuation/soll none sure | 0.08
continuation/soll office | 0.37
continuation/soll office doubtful | 0.34
continuation/soll office sure | 0.39
continuation/soll other | 0.39
continuation/soll other doubtful | 0.45
continuation/soll other sure | 0.35
continuation/soll pronoun | 0.24
continuation/soll source | 0.63
continuation/soll source sure | 0.77
continuation/subjunctive | 0.64
continuation/subjunctive name | 0.66
continuation/subjunctive name doubtful | 0.31
continuation/subjunctive name sure | 0.79
continuation/subjunctive none | 0.48
continuation/subjunctive none sure | 0.40
continuation/subjunctive office | 0.67
continuation/subjunctive office doubtful | 0.40
continuation/subjunctive office sure | 0.78
continuation/subjunctive other | 0.64
continuation/subjunctive other doubtful | 0.45
continuation/subjunctive other sure | 0.77
continuation/subjunctive pronoun | 0.58
continuation/subjunctive pronoun sure | 0.57
continuation/subjunctive source | 0.65
continuation/subjunctive source doubtful | 0.54
continuation/subjunctive source sure | 0.71
frame/clause | 0.73
frame/clause name | 0.74
frame/clause name doubtful | 0.68
frame/clause name sure | 0.78
frame/clause nested | 0.56
frame/clause none | 0.49
frame/clause none doubtful | 0.42
frame/clause none sure | 0.44
frame/clause office | 0.83
frame/clause office doubtful | 0.69
frame/clause office sure | 0.92
frame/clause other | 0.67
frame/clause other doubtful | 0.60
frame/clause other sure | 0.70
frame/clause pronoun | 0.71
frame/clause pronoun doubtful | 0.59
frame/clause pronoun sure | 0.79
frame/das | 0.75
frame/das office | 0.81
frame/das office doubtful | 0.82
frame/das office sure | 0.83
frame/das other | 0.67
frame/das other sure | 0.65
frame/dass | 0.80
frame/dass name | 0.83
frame/dass name doubtful | 0.77
frame/dass name sure | 0.92
frame/dass nested | 0.58
frame/dass none | 0.64
frame/dass none doubtful | 0.54
frame/dass none sure | 0.68
frame/dass office | 0.86
frame/dass office doubtful | 0.84
frame/dass office sure | 0.90
frame/dass other | 0.77
frame/dass other doubtful | 0.65
frame/dass other sure | 0.87
frame/dass pronoun | 0.76
frame/dass pronoun doubtful | 0.73
frame/dass pronoun sure | 0.78
frame/dass source | 0.82
frame/infinitive | 0.76
frame/infinitive name | 0.73
frame/infinitive name doubtful | 0.66
frame/infinitive name sure | 0.80
frame/infinitive nested | 0.53
frame/infinitive none | 0.80
frame/infinitive none doubtful | 0.83
frame/infinitive none sure | 0.78
frame/infinitive office | 0.79
frame/infinitive office doubtful | 0.75
frame/infinitive office sure | 0.86
frame/infinitive other | 0.70
frame/infinitive other doubtful | 0.66
frame/infinitive other sure | 0.72
frame/infinitive pronoun | 0.79
frame/infinitive pronoun doubtful | 0.76
frame/infinitive pronoun sure | 0.86
frame/inverted | 0.83
frame/inverted name | 0.92
frame/inverted name doubtful | 0.95
frame/inverted name sure | 0.92
frame/inverted nested | 0.63
frame/inverted none | 0.57
frame/inverted none doubtful | 0.44
frame/inverted office | 0.91
frame/inverted office doubtful | 0.88
frame/inverted office sure | 0.96
frame/inverted other | 0.77
frame/inverted other doubtful | 0.67
frame/inverted other sure | 0.80
frame/inverted pronoun | 0.76
frame/inverted pronoun sure | 0.85
frame/ob | 0.63
frame/question | 0.48
frame/question nested | 0.72
frame/quotation | 0.87
frame/quotation name | 0.94
frame/quotation name doubtful | 0.96
frame/quotation name sure | 0.96
frame/quotation nested | 0.72
frame/quotation office | 0.94
frame/quotation office doubtful | 0.94
frame/quotation office sure | 0.96
frame/quotation other | 0.67
frame/quotation other doubtful | 0.61
frame/quotation pronoun | 0.87
frame/quotation pronoun doubtful | 0.84
frame/quotation pronoun sure | 0.92
frame/wie | 0.79
frame/wie name | 0.72
frame/wie nested | 0.63
frame/wie office | 0.86
frame/wie office sure | 0.89
frame/wie other | 0.79
frame/wie other sure | 0.89
noun/clause | 0.54
noun/clause name | 0.62
noun/clause name sure | 0.64
noun/clause nested | 0.51
noun/clause none | 0.32
noun/clause none doubtful | 0.38
noun/clause none sure | 0.18
noun/clause office | 0.66
noun/clause office doubtful | 0.65
noun/clause office sure | 0.71
noun/clause other | 0.55
noun/clause other sure | 0.56
quotation/bare | 0.55
quotation/bare name | 0.57
quotation/bare name doubtful | 0.53
quotation/bare nested | 0.71
quotation/bare nested name | 0.74
quotation/bare office | 0.57
quotation/bare office doubtful | 0.47
quotation/bare other | 0.54
quotation/bare other doubtful | 0.48
quotation/bare pronoun | 0.55
quotation/colon | 0.84
quotation/colon office | 0.90
quotation/colon office sure | 0.93
quotation/nested | 0.71
quotation/nested name | 0.76
quotation/nested name doubtful | 0.79
quotation/nested name sure | 0.72
quotation/nested none | 0.58
quotation/nested none doubtful | 0.48
quotation/nested office | 0.78
quotation/nested office doubtful | 0.74
quotation/nested office sure | 0.87
quotation/nested other | 0.68
quotation/nested other doubtful | 0.67
quotation/nested pronoun | 0.63
quotation/nested pronoun doubtful | 0.62
quotation/nested source | 0.58
quotation/nested source doubtful | 0.50
quotation/opinion | 0.63
quotation/verb | 0.67
quotation/verb name | 0.66
quotation/verb name doubtful | 0.65
quotation/verb none | 0.55
quotation/verb none doubtful | 0.49
quotation/verb office | 0.81
quotation/verb office doubtful | 0.84
quotation/verb other | 0.38
quotation/verb other doubtful | 0.21
quotation/verb pronoun | 0.68
quotation/verb pronoun doubtful | 0.67
quotation/written | 0.70
reported/als | 0.71
reported/als name | 0.62
reported/als name doubtful | 0.58
reported/als office | 0.77
reported/als office doubtful | 0.78
reported/als other | 0.75
reported/als other doubtful | 0.77
reported/cause | 0.55
reported/für | 0.51
reported/in | 0.51
reported/intention | 0.35
reported/intention name | 0.27
reported/intention name sure | 0.22
reported/intention office | 0.26
reported/intention office sure | 0.19
reported/object | 0.43
reported/object name | 0.36
reported/object name doubtful | 0.34
reported/object office | 0.46
reported/object office doubtful | 0.46
reported/object other | 0.36
reported/object other doubtful | 0.33
reported/object pronoun | 0.43
reported/object pronoun doubtful | 0.44
reported/phrase | 0.58
reported/preposition | 0.60
reported/preposition name | 0.64
reported/preposition name doubtful | 0.64
reported/preposition office | 0.58
reported/preposition office doubtful | 0.58
reported/preposition other | 0.57
reported/preposition other doubtful | 0.55
reported/preposition pronoun | 0.52
reported/preposition pronoun doubtful | 0.47
reported/twofold | 0.63
source/demnach | 0.63
source/demnach pronoun | 0.62
source/demnach pronoun doubtful | 0.61
source/laut | 0.84
source/laut name | 0.85
source/laut name sure | 0.89
source/laut nested | 0.73
source/laut office | 0.82
source/laut office sure | 0.82
source/laut other | 0.86
source/laut other sure | 0.86
source/laut source | 0.89
source/laut source sure | 0.92
source/meinung-nach | 0.65
source/meinung-nach nested | 0.65
source/nach | 0.84
source/nach name | 0.87
source/nach name sure | 0.90
source/nach nested | 0.53
source/nach nested source | 0.51
source/nach office | 0.90
source/nach office doubtful | 0.88
source/nach office sure | 0.91
source/nach source | 0.81
source/nach source doubtful | 0.71
source/nach source sure | 0.82
source/so | 0.84
source/so name | 0.92
source/so name sure | 0.94
source/so office | 0.88
source/so office sure | 0.94
source/so other | 0.80
source/so other sure | 0.87
source/so source | 0.79
source/so source sure | 0.80
source/wonach | 0.72
source/wonach nested | 0.57
source/zufolge | 0.87
source/zufolge name | 0.87
source/zufolge name sure | 0.87
source/zufolge nested | 0.57
source/zufolge office | 0.91
source/zufolge office sure | 0.93
source/zufolge other | 0.91
source/zufolge source | 0.89
source/zufolge source sure | 0.89
`
