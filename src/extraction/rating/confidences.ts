/**
 * The share of statements that are right (found, and with the right speaker): by rule, by rule and kind of speaker, and by both
 * and whether a sign of doubt shows (find-doubts.ts); measured on annotated articles, drawn towards the more general row where
 * few were seen. Written by `npm run calibrate -- GOLD.jsonl`.
 */
export const confidences = `
citation/cited nested | 0.65
citation/citing | 0.59
continuation/soll | 0.40
continuation/soll name | 0.47
continuation/soll name sure | 0.57
continuation/soll none | 0.04
continuation/soll none sure | 0.01
continuation/soll office | 0.54
continuation/soll office doubtful | 0.55
continuation/soll office sure | 0.57
continuation/soll other | 0.50
continuation/soll source | 0.53
continuation/soll source sure | 0.66
continuation/subjunctive | 0.71
continuation/subjunctive name | 0.79
continuation/subjunctive name doubtful | 0.56
continuation/subjunctive name sure | 0.87
continuation/subjunctive none | 0.47
continuation/subjunctive none sure | 0.37
continuation/subjunctive office | 0.72
continuation/subjunctive office doubtful | 0.54
continuation/subjunctive office sure | 0.79
continuation/subjunctive other | 0.64
continuation/subjunctive other doubtful | 0.44
continuation/subjunctive other sure | 0.76
continuation/subjunctive pronoun | 0.63
continuation/subjunctive pronoun sure | 0.59
continuation/subjunctive source | 0.75
continuation/subjunctive source doubtful | 0.69
continuation/subjunctive source sure | 0.79
dependent/subjunctive | 0.67
dependent/subjunctive office | 0.72
dependent/subjunctive pronoun | 0.73
dependent/subjunctive pronoun doubtful | 0.75
frame/clause | 0.80
frame/clause name | 0.81
frame/clause name doubtful | 0.78
frame/clause name sure | 0.82
frame/clause nested | 0.58
frame/clause none | 0.55
frame/clause none sure | 0.46
frame/clause office | 0.85
frame/clause office doubtful | 0.73
frame/clause office sure | 0.90
frame/clause other | 0.80
frame/clause other doubtful | 0.73
frame/clause other sure | 0.86
frame/clause pronoun | 0.83
frame/clause pronoun doubtful | 0.81
frame/clause pronoun sure | 0.85
frame/das | 0.79
frame/das office | 0.87
frame/das office doubtful | 0.87
frame/das office sure | 0.91
frame/das other | 0.79
frame/dass | 0.81
frame/dass name | 0.83
frame/dass name doubtful | 0.77
frame/dass name sure | 0.89
frame/dass nested | 0.61
frame/dass none | 0.64
frame/dass none doubtful | 0.53
frame/dass none sure | 0.70
frame/dass office | 0.85
frame/dass office doubtful | 0.83
frame/dass office sure | 0.89
frame/dass other | 0.85
frame/dass other doubtful | 0.79
frame/dass other sure | 0.90
frame/dass pronoun | 0.82
frame/dass pronoun doubtful | 0.85
frame/dass pronoun sure | 0.79
frame/dass source | 0.81
frame/infinitive | 0.76
frame/infinitive name | 0.72
frame/infinitive name doubtful | 0.68
frame/infinitive name sure | 0.77
frame/infinitive nested | 0.58
frame/infinitive nested office | 0.53
frame/infinitive none | 0.74
frame/infinitive none doubtful | 0.75
frame/infinitive none sure | 0.72
frame/infinitive office | 0.80
frame/infinitive office doubtful | 0.74
frame/infinitive office sure | 0.88
frame/infinitive other | 0.73
frame/infinitive other doubtful | 0.76
frame/infinitive pronoun | 0.78
frame/infinitive pronoun doubtful | 0.73
frame/infinitive pronoun sure | 0.86
frame/inverted | 0.82
frame/inverted name | 0.86
frame/inverted name doubtful | 0.83
frame/inverted name sure | 0.89
frame/inverted nested | 0.75
frame/inverted none | 0.74
frame/inverted office | 0.89
frame/inverted office doubtful | 0.84
frame/inverted office sure | 0.93
frame/inverted other | 0.70
frame/inverted other doubtful | 0.60
frame/inverted other sure | 0.72
frame/inverted pronoun | 0.70
frame/inverted pronoun sure | 0.80
frame/inverted source | 0.87
frame/inverted source doubtful | 0.89
frame/ob | 0.78
frame/question | 0.59
frame/question nested | 0.73
frame/quotation | 0.86
frame/quotation name | 0.92
frame/quotation name doubtful | 0.93
frame/quotation name sure | 0.93
frame/quotation nested | 0.71
frame/quotation office | 0.91
frame/quotation office doubtful | 0.91
frame/quotation office sure | 0.93
frame/quotation other | 0.77
frame/quotation other doubtful | 0.73
frame/quotation pronoun | 0.82
frame/quotation pronoun doubtful | 0.75
frame/quotation pronoun sure | 0.89
frame/wie | 0.82
frame/wie name | 0.76
frame/wie office | 0.85
frame/wie office sure | 0.87
frame/wie other | 0.89
frame/wie other sure | 0.91
noun/clause | 0.64
noun/clause name | 0.69
noun/clause name sure | 0.68
noun/clause nested | 0.63
noun/clause none | 0.39
noun/clause none doubtful | 0.39
noun/clause none sure | 0.24
noun/clause office | 0.72
noun/clause office doubtful | 0.68
noun/clause office sure | 0.79
noun/clause other | 0.73
noun/clause other sure | 0.81
quotation/bare | 0.56
quotation/bare name | 0.62
quotation/bare nested | 0.66
quotation/bare none | 0.27
quotation/bare none doubtful | 0.10
quotation/bare office | 0.73
quotation/bare office doubtful | 0.76
quotation/bare office sure | 0.81
quotation/bare pronoun | 0.58
quotation/colon | 0.83
quotation/colon office | 0.89
quotation/colon office sure | 0.91
quotation/nested | 0.76
quotation/nested name | 0.78
quotation/nested name doubtful | 0.78
quotation/nested name sure | 0.80
quotation/nested office | 0.80
quotation/nested office doubtful | 0.77
quotation/nested office sure | 0.87
quotation/nested other | 0.85
quotation/nested other doubtful | 0.89
quotation/nested pronoun | 0.70
quotation/nested pronoun doubtful | 0.71
quotation/nested source | 0.64
quotation/nested source doubtful | 0.59
quotation/opinion | 0.63
quotation/verb | 0.71
quotation/verb name | 0.64
quotation/verb name doubtful | 0.61
quotation/verb none | 0.63
quotation/verb none doubtful | 0.58
quotation/verb office | 0.83
quotation/verb office doubtful | 0.86
quotation/verb other | 0.50
quotation/verb other doubtful | 0.36
quotation/verb pronoun | 0.69
quotation/verb pronoun doubtful | 0.66
quotation/written | 0.72
reported/als | 0.73
reported/als name | 0.64
reported/als name doubtful | 0.59
reported/als office | 0.75
reported/als office doubtful | 0.75
reported/cause | 0.57
reported/cause nested | 0.64
reported/für | 0.61
reported/in | 0.57
reported/intention | 0.32
reported/intention name | 0.20
reported/intention name sure | 0.17
reported/intention office | 0.24
reported/intention office sure | 0.16
reported/object | 0.43
reported/object name | 0.31
reported/object name doubtful | 0.27
reported/object office | 0.45
reported/object office doubtful | 0.45
reported/object other | 0.44
reported/object other doubtful | 0.44
reported/object pronoun | 0.40
reported/object pronoun doubtful | 0.39
reported/phrase | 0.55
reported/preposition | 0.58
reported/preposition name | 0.60
reported/preposition name doubtful | 0.61
reported/preposition office | 0.57
reported/preposition office doubtful | 0.57
reported/preposition other | 0.61
reported/preposition other doubtful | 0.63
reported/preposition pronoun | 0.46
reported/preposition pronoun doubtful | 0.40
reported/twofold | 0.63
source/demnach | 0.64
source/demnach pronoun | 0.61
source/demnach pronoun doubtful | 0.61
source/laut | 0.84
source/laut name | 0.88
source/laut name sure | 0.89
source/laut nested | 0.72
source/laut office | 0.78
source/laut office sure | 0.80
source/laut other | 0.90
source/laut other sure | 0.92
source/laut source | 0.87
source/laut source sure | 0.89
source/meinung-nach | 0.66
source/meinung-nach nested | 0.64
source/meinung-nach source | 0.58
source/nach | 0.82
source/nach name | 0.85
source/nach name sure | 0.88
source/nach nested | 0.63
source/nach office | 0.85
source/nach office doubtful | 0.80
source/nach office sure | 0.87
source/nach source | 0.79
source/nach source doubtful | 0.69
source/nach source sure | 0.81
source/so | 0.80
source/so name | 0.88
source/so name sure | 0.91
source/so office | 0.86
source/so office sure | 0.91
source/so other | 0.72
source/so other sure | 0.76
source/so source | 0.74
source/so source sure | 0.75
source/wonach | 0.59
source/wonach nested | 0.64
source/zufolge | 0.85
source/zufolge name | 0.84
source/zufolge name sure | 0.83
source/zufolge nested | 0.58
source/zufolge office | 0.89
source/zufolge office sure | 0.92
source/zufolge other | 0.88
source/zufolge source | 0.85
source/zufolge source sure | 0.85
`
