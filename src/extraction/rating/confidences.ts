/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.64
citation/citing | 0.58
continuation/soll | 0.38
continuation/soll name | 0.43
continuation/soll name sure | 0.54
continuation/soll none | 0.03
continuation/soll none sure | 0.01
continuation/soll office | 0.53
continuation/soll office doubtful | 0.54
continuation/soll office sure | 0.56
continuation/soll other | 0.48
continuation/soll source | 0.52
continuation/soll source sure | 0.65
continuation/subjunctive | 0.70
continuation/subjunctive name | 0.78
continuation/subjunctive name doubtful | 0.55
continuation/subjunctive name sure | 0.86
continuation/subjunctive none | 0.46
continuation/subjunctive none sure | 0.36
continuation/subjunctive office | 0.72
continuation/subjunctive office doubtful | 0.53
continuation/subjunctive office sure | 0.78
continuation/subjunctive other | 0.62
continuation/subjunctive other doubtful | 0.42
continuation/subjunctive other sure | 0.74
continuation/subjunctive pronoun | 0.62
continuation/subjunctive pronoun sure | 0.58
continuation/subjunctive source | 0.74
continuation/subjunctive source doubtful | 0.68
continuation/subjunctive source sure | 0.78
dependent/subjunctive | 0.67
dependent/subjunctive office | 0.72
dependent/subjunctive pronoun | 0.75
dependent/subjunctive pronoun doubtful | 0.78
frame/clause | 0.79
frame/clause name | 0.80
frame/clause name doubtful | 0.77
frame/clause name sure | 0.81
frame/clause nested | 0.57
frame/clause none | 0.54
frame/clause none sure | 0.45
frame/clause office | 0.84
frame/clause office doubtful | 0.73
frame/clause office sure | 0.89
frame/clause other | 0.78
frame/clause other sure | 0.85
frame/clause pronoun | 0.82
frame/clause pronoun doubtful | 0.80
frame/clause pronoun sure | 0.84
frame/das | 0.78
frame/das office | 0.86
frame/das office doubtful | 0.86
frame/das office sure | 0.90
frame/das other | 0.78
frame/dass | 0.80
frame/dass name | 0.82
frame/dass name doubtful | 0.76
frame/dass name sure | 0.88
frame/dass nested | 0.58
frame/dass none | 0.64
frame/dass none doubtful | 0.55
frame/dass none sure | 0.69
frame/dass office | 0.85
frame/dass office doubtful | 0.82
frame/dass office sure | 0.88
frame/dass other | 0.84
frame/dass other doubtful | 0.78
frame/dass other sure | 0.90
frame/dass pronoun | 0.81
frame/dass pronoun doubtful | 0.84
frame/dass pronoun sure | 0.78
frame/dass source | 0.80
frame/infinitive | 0.76
frame/infinitive name | 0.71
frame/infinitive name doubtful | 0.67
frame/infinitive name sure | 0.76
frame/infinitive nested | 0.57
frame/infinitive nested office | 0.52
frame/infinitive none | 0.73
frame/infinitive none doubtful | 0.74
frame/infinitive none sure | 0.71
frame/infinitive office | 0.80
frame/infinitive office doubtful | 0.75
frame/infinitive office sure | 0.87
frame/infinitive other | 0.72
frame/infinitive other doubtful | 0.75
frame/infinitive pronoun | 0.77
frame/infinitive pronoun doubtful | 0.72
frame/infinitive pronoun sure | 0.85
frame/inverted | 0.81
frame/inverted name | 0.84
frame/inverted name doubtful | 0.82
frame/inverted name sure | 0.88
frame/inverted nested | 0.74
frame/inverted none | 0.73
frame/inverted office | 0.88
frame/inverted office doubtful | 0.83
frame/inverted office sure | 0.92
frame/inverted other | 0.69
frame/inverted other doubtful | 0.59
frame/inverted other sure | 0.71
frame/inverted pronoun | 0.73
frame/inverted pronoun sure | 0.81
frame/inverted source | 0.80
frame/inverted source doubtful | 0.79
frame/ob | 0.77
frame/question | 0.58
frame/question nested | 0.72
frame/quotation | 0.86
frame/quotation name | 0.91
frame/quotation name doubtful | 0.92
frame/quotation name sure | 0.92
frame/quotation nested | 0.70
frame/quotation office | 0.91
frame/quotation office doubtful | 0.90
frame/quotation office sure | 0.92
frame/quotation other | 0.80
frame/quotation other doubtful | 0.79
frame/quotation pronoun | 0.81
frame/quotation pronoun doubtful | 0.74
frame/quotation pronoun sure | 0.88
frame/wie | 0.81
frame/wie name | 0.75
frame/wie office | 0.84
frame/wie office sure | 0.86
frame/wie other | 0.88
frame/wie other sure | 0.90
noun/clause | 0.61
noun/clause name | 0.66
noun/clause name sure | 0.65
noun/clause nested | 0.62
noun/clause none | 0.36
noun/clause none doubtful | 0.37
noun/clause none sure | 0.21
noun/clause office | 0.72
noun/clause office doubtful | 0.67
noun/clause office sure | 0.78
noun/clause other | 0.70
quotation/bare | 0.55
quotation/bare name | 0.61
quotation/bare nested | 0.65
quotation/bare none | 0.26
quotation/bare none doubtful | 0.09
quotation/bare office | 0.71
quotation/bare office doubtful | 0.74
quotation/bare pronoun | 0.57
quotation/colon | 0.79
quotation/colon office | 0.86
quotation/colon office sure | 0.89
quotation/nested | 0.75
quotation/nested name | 0.77
quotation/nested name doubtful | 0.77
quotation/nested name sure | 0.79
quotation/nested office | 0.79
quotation/nested office doubtful | 0.75
quotation/nested office sure | 0.86
quotation/nested other | 0.84
quotation/nested other doubtful | 0.88
quotation/nested pronoun | 0.69
quotation/nested pronoun doubtful | 0.70
quotation/nested source | 0.63
quotation/nested source doubtful | 0.58
quotation/opinion | 0.62
quotation/verb | 0.71
quotation/verb name | 0.63
quotation/verb name doubtful | 0.60
quotation/verb none | 0.62
quotation/verb none doubtful | 0.57
quotation/verb office | 0.82
quotation/verb office doubtful | 0.85
quotation/verb other | 0.53
quotation/verb other doubtful | 0.40
quotation/verb pronoun | 0.68
quotation/verb pronoun doubtful | 0.65
quotation/written | 0.71
reported/als | 0.72
reported/als name | 0.63
reported/als name doubtful | 0.58
reported/als office | 0.74
reported/als office doubtful | 0.74
reported/cause | 0.60
reported/cause nested | 0.63
reported/für | 0.60
reported/in | 0.56
reported/intention | 0.29
reported/intention name | 0.19
reported/intention name sure | 0.16
reported/intention office | 0.20
reported/intention office sure | 0.13
reported/object | 0.42
reported/object name | 0.31
reported/object name doubtful | 0.28
reported/object office | 0.44
reported/object office doubtful | 0.44
reported/object other | 0.41
reported/object other doubtful | 0.40
reported/object pronoun | 0.39
reported/object pronoun doubtful | 0.38
reported/phrase | 0.54
reported/preposition | 0.58
reported/preposition name | 0.59
reported/preposition name doubtful | 0.60
reported/preposition office | 0.57
reported/preposition office doubtful | 0.57
reported/preposition other | 0.62
reported/preposition other doubtful | 0.64
reported/preposition pronoun | 0.46
reported/preposition pronoun doubtful | 0.39
reported/twofold | 0.62
source/demnach | 0.63
source/demnach pronoun | 0.60
source/demnach pronoun doubtful | 0.60
source/laut | 0.82
source/laut name | 0.85
source/laut name sure | 0.88
source/laut nested | 0.77
source/laut office | 0.77
source/laut office sure | 0.79
source/laut other | 0.88
source/laut other sure | 0.91
source/laut source | 0.85
source/laut source sure | 0.88
source/meinung-nach | 0.65
source/meinung-nach nested | 0.63
source/meinung-nach source | 0.57
source/nach | 0.81
source/nach name | 0.84
source/nach name sure | 0.87
source/nach nested | 0.62
source/nach office | 0.84
source/nach office doubtful | 0.79
source/nach office sure | 0.86
source/nach source | 0.78
source/nach source doubtful | 0.68
source/nach source sure | 0.79
source/so | 0.79
source/so name | 0.87
source/so name sure | 0.90
source/so office | 0.85
source/so office sure | 0.90
source/so other | 0.66
source/so other sure | 0.71
source/so source | 0.78
source/wonach | 0.58
source/wonach nested | 0.63
source/zufolge | 0.84
source/zufolge name | 0.83
source/zufolge name sure | 0.82
source/zufolge nested | 0.57
source/zufolge office | 0.88
source/zufolge office sure | 0.91
source/zufolge other | 0.87
source/zufolge source | 0.84
source/zufolge source sure | 0.84
`
