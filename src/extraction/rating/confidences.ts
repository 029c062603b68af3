/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.64
citation/citing | 0.58
continuation/soll | 0.36
continuation/soll name | 0.39
continuation/soll name doubtful | 0.29
continuation/soll name sure | 0.49
continuation/soll none | 0.03
continuation/soll none sure | 0.01
continuation/soll office | 0.52
continuation/soll office doubtful | 0.55
continuation/soll office sure | 0.55
continuation/soll other | 0.55
continuation/soll other sure | 0.63
continuation/soll source | 0.52
continuation/soll source sure | 0.61
continuation/subjunctive | 0.68
continuation/subjunctive name | 0.77
continuation/subjunctive name doubtful | 0.55
continuation/subjunctive name sure | 0.85
continuation/subjunctive none | 0.42
continuation/subjunctive none sure | 0.33
continuation/subjunctive office | 0.74
continuation/subjunctive office doubtful | 0.62
continuation/subjunctive office sure | 0.78
continuation/subjunctive other | 0.59
continuation/subjunctive other doubtful | 0.38
continuation/subjunctive other sure | 0.69
continuation/subjunctive pronoun | 0.56
continuation/subjunctive pronoun sure | 0.55
continuation/subjunctive source | 0.68
continuation/subjunctive source doubtful | 0.57
continuation/subjunctive source sure | 0.73
dependent/subjunctive | 0.63
dependent/subjunctive office | 0.64
dependent/subjunctive pronoun | 0.71
dependent/subjunctive pronoun doubtful | 0.73
frame/clause | 0.78
frame/clause name | 0.78
frame/clause name doubtful | 0.74
frame/clause name sure | 0.81
frame/clause nested | 0.57
frame/clause none | 0.57
frame/clause none sure | 0.48
frame/clause office | 0.84
frame/clause office doubtful | 0.73
frame/clause office sure | 0.90
frame/clause other | 0.76
frame/clause other doubtful | 0.67
frame/clause other sure | 0.83
frame/clause pronoun | 0.76
frame/clause pronoun doubtful | 0.69
frame/clause pronoun sure | 0.82
frame/das | 0.77
frame/das office | 0.84
frame/das office doubtful | 0.85
frame/das office sure | 0.85
frame/das other | 0.72
frame/dass | 0.78
frame/dass name | 0.81
frame/dass name doubtful | 0.74
frame/dass name sure | 0.89
frame/dass nested | 0.57
frame/dass none | 0.63
frame/dass none doubtful | 0.51
frame/dass none sure | 0.71
frame/dass office | 0.82
frame/dass office doubtful | 0.78
frame/dass office sure | 0.88
frame/dass other | 0.82
frame/dass other doubtful | 0.74
frame/dass other sure | 0.90
frame/dass pronoun | 0.75
frame/dass pronoun doubtful | 0.74
frame/dass pronoun sure | 0.76
frame/dass source | 0.80
frame/infinitive | 0.76
frame/infinitive name | 0.70
frame/infinitive name doubtful | 0.65
frame/infinitive name sure | 0.76
frame/infinitive nested | 0.57
frame/infinitive nested office | 0.52
frame/infinitive none | 0.74
frame/infinitive none doubtful | 0.79
frame/infinitive none sure | 0.69
frame/infinitive office | 0.82
frame/infinitive office doubtful | 0.78
frame/infinitive office sure | 0.88
frame/infinitive other | 0.69
frame/infinitive other doubtful | 0.68
frame/infinitive other sure | 0.66
frame/infinitive pronoun | 0.78
frame/infinitive pronoun doubtful | 0.73
frame/infinitive pronoun sure | 0.85
frame/inverted | 0.84
frame/inverted name | 0.90
frame/inverted name doubtful | 0.92
frame/inverted name sure | 0.90
frame/inverted nested | 0.67
frame/inverted none | 0.75
frame/inverted office | 0.89
frame/inverted office doubtful | 0.85
frame/inverted office sure | 0.93
frame/inverted other | 0.72
frame/inverted other doubtful | 0.61
frame/inverted other sure | 0.74
frame/inverted pronoun | 0.75
frame/inverted pronoun sure | 0.83
frame/inverted source | 0.87
frame/inverted source doubtful | 0.90
frame/ob | 0.76
frame/question | 0.58
frame/question nested | 0.72
frame/quotation | 0.86
frame/quotation name | 0.92
frame/quotation name doubtful | 0.93
frame/quotation name sure | 0.93
frame/quotation nested | 0.71
frame/quotation office | 0.90
frame/quotation office doubtful | 0.89
frame/quotation office sure | 0.93
frame/quotation other | 0.77
frame/quotation other doubtful | 0.75
frame/quotation pronoun | 0.85
frame/quotation pronoun doubtful | 0.82
frame/quotation pronoun sure | 0.89
frame/wie | 0.79
frame/wie name | 0.75
frame/wie office | 0.84
frame/wie office sure | 0.87
frame/wie other | 0.84
frame/wie other sure | 0.89
noun/clause | 0.57
noun/clause name | 0.63
noun/clause name sure | 0.62
noun/clause nested | 0.64
noun/clause none | 0.30
noun/clause none doubtful | 0.33
noun/clause none sure | 0.15
noun/clause office | 0.69
noun/clause office doubtful | 0.65
noun/clause office sure | 0.77
noun/clause other | 0.74
noun/clause other sure | 0.81
quotation/bare | 0.54
quotation/bare name | 0.62
quotation/bare nested | 0.69
quotation/bare nested name | 0.72
quotation/bare none | 0.23
quotation/bare none doubtful | 0.09
quotation/bare office | 0.75
quotation/bare office sure | 0.82
quotation/colon | 0.82
quotation/colon office | 0.88
quotation/colon office sure | 0.90
quotation/nested | 0.73
quotation/nested name | 0.76
quotation/nested name doubtful | 0.80
quotation/nested name sure | 0.70
quotation/nested none | 0.56
quotation/nested none doubtful | 0.45
quotation/nested office | 0.77
quotation/nested office doubtful | 0.73
quotation/nested office sure | 0.86
quotation/nested other | 0.82
quotation/nested other doubtful | 0.84
quotation/nested pronoun | 0.69
quotation/nested pronoun doubtful | 0.70
quotation/nested source | 0.59
quotation/nested source doubtful | 0.51
quotation/opinion | 0.62
quotation/verb | 0.68
quotation/verb name | 0.63
quotation/verb name doubtful | 0.60
quotation/verb none | 0.57
quotation/verb none doubtful | 0.51
quotation/verb office | 0.80
quotation/verb office doubtful | 0.82
quotation/verb other | 0.46
quotation/verb other doubtful | 0.32
quotation/verb pronoun | 0.66
quotation/verb pronoun doubtful | 0.65
quotation/written | 0.71
reported/als | 0.72
reported/als name | 0.65
reported/als name doubtful | 0.61
reported/als office | 0.73
reported/als office doubtful | 0.74
reported/cause | 0.56
reported/cause nested | 0.62
reported/für | 0.53
reported/in | 0.56
reported/intention | 0.32
reported/intention name | 0.24
reported/intention name sure | 0.19
reported/intention office | 0.22
reported/intention office sure | 0.14
reported/object | 0.40
reported/object name | 0.33
reported/object name doubtful | 0.32
reported/object nested | 0.62
reported/object office | 0.41
reported/object office doubtful | 0.41
reported/object other | 0.35
reported/object other doubtful | 0.34
reported/object pronoun | 0.40
reported/object pronoun doubtful | 0.41
reported/phrase | 0.50
reported/preposition | 0.59
reported/preposition name | 0.63
reported/preposition name doubtful | 0.64
reported/preposition office | 0.57
reported/preposition office doubtful | 0.57
reported/preposition other | 0.62
reported/preposition other doubtful | 0.63
reported/preposition pronoun | 0.47
reported/preposition pronoun doubtful | 0.40
reported/twofold | 0.62
source/demnach | 0.61
source/demnach pronoun | 0.59
source/demnach pronoun doubtful | 0.58
source/laut | 0.84
source/laut name | 0.88
source/laut name sure | 0.89
source/laut nested | 0.71
source/laut office | 0.78
source/laut office sure | 0.80
source/laut other | 0.86
source/laut other sure | 0.87
source/laut source | 0.86
source/laut source sure | 0.89
source/meinung-nach | 0.65
source/meinung-nach nested | 0.62
source/meinung-nach source | 0.57
source/nach | 0.81
source/nach name | 0.84
source/nach name sure | 0.88
source/nach nested | 0.58
source/nach office | 0.86
source/nach office doubtful | 0.84
source/nach office sure | 0.87
source/nach source | 0.78
source/nach source doubtful | 0.66
source/nach source sure | 0.79
source/so | 0.80
source/so name | 0.88
source/so name sure | 0.91
source/so office | 0.85
source/so office sure | 0.90
source/so other | 0.72
source/so other sure | 0.76
source/so source | 0.75
source/so source sure | 0.77
source/wonach | 0.62
source/wonach nested | 0.62
source/zufolge | 0.84
source/zufolge name | 0.84
source/zufolge name sure | 0.83
source/zufolge nested | 0.57
source/zufolge office | 0.89
source/zufolge office sure | 0.92
source/zufolge other | 0.88
source/zufolge source | 0.85
source/zufolge source sure | 0.85
`
