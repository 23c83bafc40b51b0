import { words } from '../words'

/** Each line: a lemma and its irregular forms, of two the past first. */
const IRREGULAR = `
arise arose arisen
awake awoke awoken
be am is are was were been being
bear bore borne born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
bereave bereft
beseech besought
beset
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came come
cost
creep crept
cut
deal dealt
die dying
dig dug
do did done does
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbear forbore forborne
forbid forbade forbidden
forecast
foresee foresaw foreseen
forego forewent foregone
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mowed mown
outdo outdid outdone
overcome overcame overcome
overhear overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proved proven
put
quit
rebuild rebuilt
read
rend rent
repay repaid
resell resold
retell retold
rethink rethought
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said says
see saw seen
seek sought
sell sold
send sent
set
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
tread trod trodden
undercut
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset
vie vying
wake woke woken
wear wore worn
weave wove woven
wed
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written`

const ROWS: readonly (readonly string[])[] = IRREGULAR.trim().split('\n').map(words)

/** Lemmas of the irregular forms of English verbs that news uses; "lay" and "wound" have two: their own and this. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([lemma = '', ...forms]) => forms.map((form): [string, string] => [form, lemma])),
)

/** Past and participles of a row; the lemma itself where it has no other form: "cut". */
const partsOf = ([lemma = '', ...forms]: readonly string[]): readonly string[] =>
  forms.length > 0 ? forms.filter((form) => !/(?:s|ing)$/.test(form)) : [lemma]

const AUXILIARIES: readonly string[] = ['be', 'have']
const PARTS = ROWS.filter(([lemma = '']) => !AUXILIARIES.includes(lemma)).map(partsOf)

/** "drew", "met", "cut": irregular forms that may be a past tense. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(PARTS.flatMap((parts) => parts.slice(0, 1)))

/** "drawn", "met", "cut": irregular forms that may be a participle. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  PARTS.flatMap((parts) => (parts.length > 1 ? parts.slice(1) : parts)),
)
