import { words } from '../../words'

/**
 * Ordinary adjectives of English that are no nouns too, in order. Written by hand; check against: frequency lists of news
 * and everyday English; given-name registers and atlases for what must not be here.
 */
export const ADJECTIVES: readonly string[] = words(`
  abandoned abbreviated aberrant able abnormal abolitionist aboriginal abortive abrasive abrupt absent absolute
  absolutist absorbent abstract absurd abundant abusive abysmal accelerated acceptable accessible accidental
  accommodating accompanied accomplished accountable accurate accusatory accustomed acidic acoustic acquired acrimonious
  active actual acute adaptable adaptive addictive additional adept adequate adjacent adjustable administrative
  admirable adoptive adorable advantageous adventurous adversarial adverse advisable aerial aerobic aesthetic affable
  affectionate affirmative affluent affordable afloat afraid afrocentric ageless aggressive aggrieved agile agrarian
  agricultural agroindustrial agronomic ailing airborne airtight alarmist algebraic alienated alike alive alleged
  allergic allied almighty alone alphabetical alternate amateurish ambient ambiguous ambitious ambivalent amenable
  amiable amicable ample analogous analogue analytic analytical anarchic anatomical ancestral ancient ancillary
  anecdotal angelic angry animated anonymous antagonistic anthropological anticorruption antinuclear antiquated
  antiretroviral antisocial antiviral anxious apathetic apocalyptic apolitical apologetic apparent applicable applied
  appreciable appreciative apprehensive appropriate approximate apt aquacultural aquatic arable arbitrary archaeological
  archaic architectural arduous arguable arid aristocratic aromatic arrogant arterial artful articulate artificial
  artistic ascendant ashamed asleep aspiring assertive assorted asthmatic astonishing astounding astronomical astute
  asymmetric asymmetrical atheistic athletic atmospheric atomic atrocious attainable attentive attractive atypical
  audacious audible audiovisual auspicious austere authentic authoritarian authoritative autistic autobiographical
  autocratic automated automatic automotive autonomous available averse awake aware awesome awful awkward bad balding
  ballistic banal bankrupt baptismal barbaric barbarous bare barefoot barren baseless basic bearable beautiful belated
  beleaguered believable belligerent beloved beneficial benevolent benign bereft besieged bewildering biblical bicameral
  biennial big bilateral bilingual binary biochemical biodegradable biographical biological biomedical biometric
  biopharmaceutical bipartisan bipolar bitter bizarre blasphemous blatant bleak blind bloodless bloodthirsty bloody
  blunt bodily bogus boisterous bold bombastic bony botanical bottomless bound boundless bountiful bourgeois brainless
  brash brave brazen breakable breathless breathtaking breezy bright brilliant brisk brittle broad broken brutal
  budgetary bulky bumpy buoyant burdensome bureaucratic burly bustling busy calamitous calculated callous cancerous
  candid capable capacious capitalistic capricious cardiac cardiovascular carefree careful careless carnivorous
  cataclysmic catastrophic categorical catholic causal cautionary cautious ceaseless celebrated celebratory celestial
  cellular central centralised centralized ceremonial certain certifiable certified changeable chaotic charismatic
  chaste chauvinistic cheap cheerful cherished childish childless chilly chivalrous choosy choral chronic chronological
  circumspect circumstantial citywide civil civilised civilized clandestine classical classified classy clean clear
  clerical clever climatic clinical clockwise cloudy clueless clumsy coarse coastal coeducational coercive cogent
  cognitive coherent cohesive coincidental collaborative collegial collegiate colloquial colonial colorful colossal
  colourful colourless combative combined combustible comfortable comfy comical commemorative commendable commensurate
  committed common commonplace communal communicable communicative comparable comparative compassionate compatible
  compelling compensatory competent competitive complacent complementary complete complicated complicit complimentary
  comprehensible comprehensive compulsive compulsory computational computerised computerized concave conceivable
  concentric conceptual conciliatory concise conclusive concurrent conditional conducive confederal confident
  confidential confined confrontational confused confusing congenial congenital congested congressional conjugal
  connected conscientious conscious consecutive consensual consequent consequential considerable considerate consistent
  conspicuous constant constitutional constitutive constructive consular consultative consuming contactless contagious
  contaminated contemptuous contentious contextual contiguous continental continual continued continuing continuous
  contractual contradictory contrary contributory contrite contrived controllable controversial convenient conventional
  convergent conversational convertible convex convincing convivial convoluted cool coordinated copious cordial coronary
  corporate corporeal correct correctional corresponding corrosive corrupt cosmic cosmopolitan countable
  counterintuitive countless countrywide courageous courteous covert coy cozy crafty crazy creamy creative credible
  creditable creditworthy credulous creepy critical crossborder crucial cruel crunchy cryptic cuddly culinary culpable
  cultivated cultural cumbersome cumulative cunning curable curative curious cursory custodial customary cute cyclical
  cylindrical cynical daft daily damning damp dangerous daunting dazzling dead deaf dear debatable debilitating decadent
  deceitful decent decentralised decentralized deceptive decided decisive declarative declared decolonial decorated
  decorative dedicated deductible deep defamatory defective defenceless defenseless defensible deferential defiant
  deficient defined definite definitive deformed defunct degenerate degrading dejected deliberate delicate delicious
  delightful delirious deluded deluxe demented democratic demonstrable dense dental departmental dependable deplorable
  depressed depressing deprived derelict derisory derogatory deserving desirable desolate desperate despicable
  despondent despotic destitute destructive detachable detached detectable determined detestable detrimental devastated
  devastating developed developing developmental deviant devious devoid devolved devoted devout dexterous diabolical
  dialectical dictatorial didactic different difficult diffuse digestible digestive digital dignified diligent dim
  diminutive dingy dire direct dirty disabled disaffected disagreeable disappointed disappointing disastrous
  disconcerting discordant discouraging discreet discrete discretionary discriminatory disgraceful disgruntled dishonest
  dishonorable dishonourable disjointed dislocated disloyal dismal dismissive disobedient disoriented disparaging
  disparate dispassionate displaced disposable disproportionate disputable disqualified disreputable disrespectful
  disruptive dissatisfied dissimilar dissolute distant distasteful distinct distinctive distinguished distorted
  distracting distraught distrustful disturbed disturbing diverse divine divisible divisional divisive dizzy docile
  doctoral doctrinaire doctrinal dodgy dogged dogmatic domestic dominant domineering dormant dorsal dotted doubtful dour
  down downbeat downcast downright downstairs downward drab draconian dramatic drastic dreadful dreary driverless drowsy
  drunken dual dubious due dull dumb durable dusty dutiful dynastic dysfunctional dyslexic eager early earnest earthy
  eastbound easterly eastern easy easygoing ecclesiastical eclectic ecological economic economical ecstatic ecumenical
  edgy educated educational eerie effective effeminate effervescent efficient effortless egalitarian egocentric
  egregious elaborate elated elective electoral electric electrical electrifying electromagnetic electronic elegant
  elemental elementary elevated eligible elitist elliptical eloquent elusive embarrassed embarrassing embattled embedded
  embryonic emergent emerging eminent emotional emotive empathetic emphatic empirical employable empty enchanting
  encouraging encyclopedic endangered endemic endless enduring energetic engaged engaging engrossing enigmatic enjoyable
  enlightened enlightening enormous enraged entertaining enthusiastic entire entitled entrenched entrepreneurial
  enviable envious environmental ephemeral episcopal episodic equatorial equitable erect erotic erratic erroneous
  erudite esoteric eternal ethereal ethical ethnic ethnographic euphoric evangelical evasive even eventful eventual
  everlasting everyday evident evocative evolutionary exact exalted exasperated excellent exceptional excessive excited
  exciting exclusive excruciating excusable exemplary exempt exhaustive exhilarating exorbitant exotic expansionist
  expansive expectant expedient expeditionary expensive experiential experimental expired explainable explanatory
  explicit exploitative exploratory exponential expressive exquisite extended extensive extinct extrajudicial extramural
  extraneous extraterrestrial extraterritorial extravagant extrinsic exuberant fabulous facetious facial factional
  factual fallible false familial familiar famous fanatical fanciful fantastic far fascinating fashionable fastidious
  fatal fateful fathomless fatty faulty faunal favorable favourable fearful fearless fearsome feasible fecund federal
  federated federative feeble feline fertile fervent fervid festive fetal feudal feverish fickle fictional fictitious
  fierce fiery figurative filial filthy financial finite fiscal fishy flagrant flamboyant flammable flashy flattering
  flawless flexible flimsy flippant flourishing fluent fluffy fluorescent flustered fluvial focal foggy foldable folksy
  fond foolhardy foolish foolproof forbidden forbidding forceful forcible foregoing foreign foremost foreseeable
  forgetful forgivable forgiving forgotten forlorn formal formative former formidable formless formulaic forthcoming
  forthright fortified fortuitous fortunate foundational fractional fractious fragile fragmentary fragrant frail frantic
  fraternal fraudulent fraught free freestanding frenetic frenzied frequent fresh fretful friendless frightened
  frightening frightful frigid frivolous frontal frosty frozen frugal fruitful fruitless frustrated frustrating
  fulfilled full fulltime functional funny furious furnished furry furtive fussy futile futuristic fuzzy gainful gallant
  garish gaseous gaunt generalised generalized generational generic generous genetic genial genital genteel gentle
  genuine geographic geographical geological geometric geometrical geopolitical geostationary geostrategic ghastly giddy
  gigantic gilded glacial glad glamorous glassy global gloomy glorious glossy glum gluttonous godless godly golden
  gorgeous governmental graceful gracious gradual grammatical grand grandiose grateful gratifying gratuitous greasy
  great greedy gregarious grievous grim grimy gripping grisly gritty gross grotesque grubby grueling gruelling gruesome
  gruff grumpy gubernatorial guilty gullible gutsy guttural gynaecological habitable habitual hackneyed haggard hairy
  hallowed handcrafted handicapped handmade handsome handwritten handy haphazard hapless hard hardcore hardened
  hardworking harmful harmless harmonious harrowing hasty hateful haughty hazardous hazy headstrong healthy heartbroken
  heartfelt heartless hearty heavy hectic hefty hegemonic heightened heinous hellish helpful helpless hemispheric herbal
  hereditary heretical hermetic heroic hesitant heterogeneous hidden hideous hierarchical high hilarious hilly hindmost
  historic historical hoarse holistic hollow homeless homemade homicidal homogeneous homophobic honest honorable
  honorary honourable hopeless horizontal hormonal horrendous horrible horrid horrific horrified horrifying hospitable
  hostile hot hotheaded huge humane humble humdrum humid humiliating humorous hungry hurried hurtful hydraulic
  hydroelectric hydrographic hydrological hygienic hyperactive hypnotic hypocritical hypothetical hysterical iconic icy
  idealistic identical identifiable ideological idiosyncratic idiotic idle idyllic ignorant ill illegal illegible
  illegitimate illiberal illicit illiterate illogical illuminating illusory illustrated illustrative illustrious
  imaginable imaginary imaginative immaculate immaterial immature immeasurable immediate immense imminent immobile
  immoral immortal immovable immune impartial impassable impassioned impatient impeccable impending impenetrable
  imperceptible imperfect imperial imperialistic impersonal impervious impetuous implacable implausible implicit
  important imposing impossible impotent impoverished impractical imprecise impressive improbable improper improvised
  imprudent impulsive inaccessible inaccurate inactive inadequate inadmissible inadvertent inalienable inanimate
  inappropriate inaudible inaugural incapable incendiary incessant incidental incipient inclement inclined inclusive
  incoherent incomparable incompatible incompetent incomplete incomprehensible inconceivable inconclusive incongruous
  inconsequential inconsistent inconspicuous inconvenient incorrect incorrigible incorruptible incredible incredulous
  incremental incriminating incurable indebted indecent indecisive indefensible indefinite indelible independent
  indescribable indestructible indeterminate indicative indifferent indigenous indigent indignant indirect
  indiscriminate indispensable indisputable indistinct indistinguishable individualistic indivisible indoor indulgent
  industrial industrialised industrialized industrious ineffective ineffectual inefficient ineligible inept inequitable
  inert inescapable inevitable inexact inexcusable inexhaustible inexorable inexpensive inexperienced inexplicable
  infallible infamous infectious inferior infertile infinite infinitesimal infirm inflamed inflammable inflammatory
  inflatable inflated inflationary inflexible influential informal informational informative informed infrared
  infrastructural infrequent infuriating ingenious inglorious ingrained inhabited inherent inherited inhospitable
  inhuman inhumane initial injured injurious inland innate inner innocuous innovative innumerable inoperable inopportune
  inorganic inquisitive insane insatiable inscrutable insecure insensitive inseparable inshore insidious insightful
  insignificant insincere insipid insistent insolent insoluble insolvent inspirational inspired inspiring instant
  instantaneous instinctive institutional instructional instructive instrumental insufferable insufficient insular
  insulated insurmountable intact intangible integral integrated integrative intelligent intelligible intended intense
  intensified intensive intentional interactive interagency interchangeable interconfessional interconnected
  intercontinental intercultural interdependent interdisciplinary interethnic interfaith intergovernmental interminable
  interministerial intermittent international interparliamentary interpersonal interpretive interracial interregional
  interreligious intersectoral interstate intertwined intestinal intimate intolerable intolerant intractable
  intransigent intravenous intrepid intricate intrinsic introductory introspective intrusive intuitive invaluable
  invariable invasive inventive inverted investigative invigorating invincible invisible involuntary invulnerable inward
  irate ironic irrational irreconcilable irrecoverable irredeemable irrefutable irregular irrelevant irreparable
  irreplaceable irresistible irrespective irresponsible irreverent irreversible irrevocable irritable irritated
  irritating isolated itinerant jagged jealous jittery jocular jolly journalistic jovial joyful joyless joyous jubilant
  judgmental judicial judicious juicy juridical just justifiable justified keen kind kindhearted kinetic knightly
  knowing knowledgeable known laborious lackluster laconic lacustrine laden lame lamentable landlocked languid large
  lascivious last late latent lateral laudable laughable lavish lawful lawless lazy leafy leaky lean learned leeward
  leftwing legal legalistic legendary legible legislative legitimate lengthy lenient lesser lethal lethargic lexical
  liable libelous liberating licentious lifeless lifelike lifelong likable likely limitless lineal linear lingering
  linguistic listless literal literary literate litigious liturgical live livid loathsome logical logistic logistical
  lone lonesome long longstanding longtime loose lopsided lost loud lousy lovable loveless low lower loyal lucid
  lucrative ludicrous lukewarm luminous lurid lush luxuriant luxurious lyrical macabre macroeconomic macroprudential mad
  magical magisterial magnanimous magnetic magnificent main majestic majoritarian makeshift maladjusted malevolent
  malicious malignant malleable malnourished manageable managerial mandatory mangled manic manifold manmade manned
  marginal marginalised marginalized marital marked marketable married martial marvellous marvelous masculine massive
  masterful materialistic maternal mathematical matrimonial mature maximal meager meagre mean meaningful meaningless
  measurable meaty mechanical mechanised mechanized medical medicinal medieval mediocre meditative meek megalomaniac
  mellow melodic melodious melodramatic memorable menial menstrual mental mercantile merciful merciless mere meritorious
  merry messy metabolic metallic metallurgical metaphorical metaphysical meteoric meteorological methodical
  methodological meticulous metropolitan microbial microeconomic microscopic mighty migratory mild militarised
  militaristic militarized mindful mindless mingled minimal minimalist ministerial minuscule miraculous miscellaneous
  mischievous miserable misguided misleading misogynistic missing mistaken mistrustful misty mobile modal modern
  modernised modest modular moist molecular momentary momentous monarchical monastic monetary monolithic monotonous
  monstrous monumental moot moral morbid moribund moronic mortal motionless motivated motivational motorised motorized
  mountainous mournful movable muddy muffled multicultural multidimensional multidisciplinary multiethnic multifaceted
  multilateral multilingual multimodal multipurpose multiracial multisectoral multistakeholder mundane municipal
  murderous murky muscular musty mutable mutinous mutual myopic mysterious mystical mystifying mythical mythological
  naive naked nameless narcissistic narrow nasal nascent nasty national nationalised nationalistic nationalized
  nationwide natural nauseating nautical naval navigable near nearby neat nebulous necessary needless needy negligent
  negligible negotiable neoclassical neoliberal nervous neural neurological neurotic new newfound newsworthy next nifty
  nimble nocturnal noiseless noisy nomadic nominal nonaligned nonexistent nonpartisan nonstop nontraditional nonviolent
  normal normative northbound northeastern northerly northern northwestern nosy noteworthy noticeable notorious noxious
  nuclear null numb numeric numerical numerous nutritional nutritious oaken obedient obese objectionable obligated
  obligatory oblique oblivious oblong obnoxious obscene obscure observable observant obsessed obsessive obsolete
  obstinate obstructive obtainable obtuse obvious occasional occidental occult occupational occupied oceanic
  oceanographic octagonal ocular odious offbeat offline offshore offsite oily old ominous omnipotent omnipresent
  oncoming ongoing online onward opaque open operable operatic operating operational opinionated opportune opportunistic
  opposed opposing oppressed oppressive optic optical optimal optimistic optimum optional opulent oral oratorical
  orbital orchestral ordained ordinary organic organisational organised organizational organized oriented ornamental
  ornate orthodox orthopaedic orthopedic ostensible ostentatious other outbound outdated outdoor outer outermost
  outgoing outlandish outlying outmoded outnumbered outrageous outspoken outstanding outward oval overall overarching
  overbearing overcast overcrowded overdue overjoyed overloaded overpriced overrated overseas oversized overt
  overwhelmed overwhelming overworked padded paediatric pagan painful painless painstaking palatable pale paltry
  pampered panoramic paralysed paralyzed paramount paranoid parasitic parastatal parental parliamentary parochial
  partial participatory passable passionate pastoral pastoralist patchy paternal paternalistic pathetic pathological
  patriarchal patriotic peaceful peculiar pecuniary pedagogical pediatric peerless penal pending penetrating penitent
  penniless pensive perceptible perceptive peremptory perfect perfidious perilous periodic peripheral perishable
  permanent permissible permissive perpendicular perpetual perplexed perplexing persecuted persistent personable
  personal personalised personalized persuasive pertinent pervasive perverse pessimistic petrified petty pharmacological
  phenomenal philanthropic philosophical phonetic phoney phony photogenic photographic physical physiological
  picturesque pious pitiful pitiless pivotal placid planetary plausible playable playful pleasant pleased pleasing
  pleasurable plentiful pliable pluralistic plush pneumatic poetic poignant pointless poisonous polar polarised
  polarized polemical polite political politicised politicized polluted polygamous pompous ponderous popular populated
  populous porous portable posh possessive possible postal postgraduate posthumous postmodern postoperative
  postsecondary postwar potent powerful powerless practicable practical pragmatic praiseworthy precarious precautionary
  precise precocious predatory predetermined predictable predictive predominant preeminent preemptive preexisting
  prefabricated preferable preferential preferred pregnant prehistoric prejudicial premature premeditated preoccupied
  preparatory prepared preposterous prescriptive presentable presidential pressurised prestigious presumptive
  presumptuous pretentious pretty prevailing prevalent preventable preventative preventive previous prewar priceless
  primal primitive primordial princely pristine private proactive probable problematic procedural productive profane
  professed professorial proficient profitable profligate profound prohibited prohibitive prolonged prominent
  promiscuous promotional prone pronounced proper prophetic proportional proportionate proposed proprietary
  prosecutorial prospective prosperous prosthetic protected protective protracted proud provable proven proverbial
  providential provincial provisional provocative prudent prudential prudish psychiatric psychological psychosocial
  psychotic pubic publicised pulmonary punctual pungent punishable punishing punitive puny pure purple purposeful
  quadrilateral quadruple quaint qualified qualitative quantifiable quantitative quarrelsome quasi queer questionable
  quick quirky quixotic quotable rabid racy radial radiant radioactive ragged rainy rampant rancid random rapid rapt
  rare rational raucous ravenous raw reactive readable ready real realistic reasonable rebellious recalcitrant receding
  recent receptive recessive reckless recognisable recognizable reconstructed recoverable recreational rectangular
  recurrent recurring recyclable red reddish redeemable redundant refined reflective reflexive refreshing refundable
  regal regenerative regimental regional regressive regretful regrettable regular regulated regulatory related
  relational relaxed relaxing relentless relevant reliable relieved religious reluctant remaining remarkable reminiscent
  remorseful remorseless remote removable remunerative renewed repellent repentant repetitive repressive reproductive
  reptilian repugnant repulsive reputable reputed required requisite resentful residential residual resilient resistant
  resolute resonant resounding resourceful respectable respectful respective respiratory responsible responsive restive
  restless restorative restrained restrictive resultant resurgent reticent retired retroactive revealing revered
  reverent reversible revised revocable rhetorical rheumatic rhythmic rickety ridiculous rife righteous rightful rigid
  rigorous riparian ripe risky ritualistic robotic robust rogue roomy rosy rotary rotten rotund rough rowdy rubbery rude
  rudimentary rugged ruinous rundown rural rushed rustic ruthless sacred sacrificial sacrosanct sad sadistic salaried
  saline salty salvageable sanctimonious sane sanguine sanitary sarcastic sardonic satanic satirical satisfactory
  satisfied satisfying saturated saucy savvy scalable scandalous scant scanty scarce scarlet scary scathing scenic
  sceptical schizophrenic scholastic scientific scornful scrappy scratchy scrawny scrupulous sculptural seafaring
  seamless seasonal secluded secondary secretarial secretive sectarian sectional sectoral secular secure sedate
  sedentary seditious seductive seeming segregated seismic seismological select selective selfish selfless semantic
  seminal senatorial senile sensational senseless sensible sensitive sensory sensual sentient sentimental separable
  separate sequential serene serious serviceable servile settled several severe sexual sexy shabby shadowy shady shaky
  shallow sham shameful shameless shapeless sheepish sheer shiny shoddy shortened shortlived shortsighted showy shrewd
  shrill shy sickening significant silent silky silly similar simple simplified simplistic simulated simultaneous
  sincere sinful singular sinister sizable sizeable skeletal skeptical sketchy skilful skillful skinny slanderous sleek
  sleepless sleepy slender slight slim slimy slippery sloppy slow sluggish sly small smoky smooth smug snobbish snowy
  soaring sober sociable social socialistic sociocultural socioeconomic sociological sociopolitical soft solemn
  solicitous solitary soluble somber sombre sonic soothing sophisticated sore sorrowful sorry soulful sour southbound
  southeastern southerly southern southwestern spacious sparing sparse spatial specialised specialized spectacular
  spectral speculative speechless speedy spherical spicy spinal spiteful splendid spontaneous sporadic sportive sporty
  spotless spotty spousal spurious squalid squeaky staggering stagnant stale standalone starry startling starving
  statewide stationary statistical statutory staunch steadfast steady stealthy stellar stereotypical sterile sticky
  stiff stifling stimulating stingy stoic stolen stony straight straightforward strange strategic strenuous stressful
  stringent strong structural structured stubborn studious stunning stupendous stupid sturdy stylish stylistic suave
  subdued subjective sublime submerged submissive subnational subregional subsequent subservient subsidised subsidized
  substandard substantial substantive subterranean subtle suburban successful successive succinct sudden sufficient
  suffocating suggestive suicidal suitable sullen sultry sumptuous super superficial superfluous superhuman supernatural
  supervisory supplementary supportive supposed suppressed supranational supreme surgical surly surmountable surreal
  susceptible suspicious sustainable sustained sweet sworn symbolic symmetrical sympathetic symptomatic synchronous
  synonymous synthetic systematic systemic tacit taciturn tactful tactical tactile tactless talkative tall tame tangible
  tardy tasteful tasteless tasty taxable tearful technical technocratic technological tectonic tedious teenage telegenic
  temperamental temperate temporal temporary tempting tenable tenacious tense tentative tenuous tepid terrestrial
  terrible terrific terrified terrifying territorial terse tertiary testamentary textual thankful thankless theatrical
  thematic theocratic theological theoretical therapeutic thermonuclear thick thin thirsty thorny thorough thoughtful
  thoughtless threadbare threatening thrifty thriving thrombotic ticklish tidal tidy tight timeless timid tiny tireless
  tiresome titanic titular tolerable tolerant tonal topical topographic torrential torrid tortuous totalitarian touchy
  tough toxic traceable traditional tragic trainable tranquil transatlantic transcendent transcontinental transferable
  transformational transformative transgressive transient transitional transitory translucent transnational transparent
  transportable traumatic traumatised traumatized treacherous treasonable treasonous treatable tremendous trendy tribal
  tribunician tricky trilateral trite triumphal triumphant trivial tropical troublesome truculent true trustful
  trustworthy truthful tubular tumultuous tuneful turbulent typical tyrannical ubiquitous ugly ulterior ultimate
  ultraviolet unable unacceptable unaccompanied unaccountable unaccustomed unaffected unaided unaltered unambiguous
  unanimous unannounced unanswered unappealing unarmed unassuming unattainable unattractive unauthorised unauthorized
  unavailable unavoidable unaware unbalanced unbearable unbeatable unbeaten unbelievable unbiased unblemished unborn
  unbroken uncanny unceasing uncertain unchallenged unchanged uncharted unchecked uncivilized unclassified unclean
  unclear uncomfortable uncommitted uncommon uncompetitive uncompromising unconcerned unconditional unconfirmed
  unconscious unconstitutional uncontested uncontrollable uncontrolled unconventional unconvinced unconvincing
  uncooperative uncoordinated uncouth uncovered undaunted undecided undeclared undefeated undefined undemocratic
  undeniable undercover underdeveloped underfunded underlying undermanned underpaid underprivileged understaffed
  understandable underwater undeserved undesirable undetected undetermined undeveloped undiplomatic undisclosed
  undisguised undisputed undisturbed undivided undocumented undue unduly uneasy uneconomic uneducated unelected
  unemployed unending unenforceable unequal unequivocal unethical uneven uneventful unexpected unexplained unfair
  unfaithful unfamiliar unfashionable unfathomable unfavorable unfavourable unfinished unfit unflattering unfocused
  unforeseeable unforeseen unforgettable unforgivable unforgiving unfortunate unfounded unfriendly unfulfilled unfunded
  ungovernable ungrateful unguarded unhappy unharmed unhealthy unheard unhelpful unhurt unicameral unidentified unified
  unilateral unimaginable unimportant unimpressed uninformed uninhabitable uninhabited uninjured uninspired uninsured
  unintelligible unintended unintentional uninterested uninterrupted uninvited unionised unionized unique universal
  unjust unjustifiable unjustified unkind unlawful unleaded unlicensed unlikely unlimited unlucky unmanageable unmanned
  unmarked unmarried unmatched unmistakable unmoved unnatural unnecessary unnerving unnoticed unobtrusive unoccupied
  unofficial unopposed unorthodox unpaid unparalleled unplanned unpleasant unpopular unprecedented unpredictable
  unprepared unproductive unprofessional unprofitable unprotected unprovoked unpublished unqualified unquestionable
  unquestioned unreadable unreal unrealistic unreasonable unrecognisable unrecognised unrecognized unregistered
  unregulated unrelated unrelenting unreliable unrepentant unrepresentative unreserved unresolved unresponsive
  unrestrained unrestricted unrivaled unrivalled unruly unsafe unsatisfactory unsavory unsavoury unscathed unscheduled
  unscientific unscrupulous unseasonable unseen unselfish unsettled unsettling unshakable unsightly unsigned unskilled
  unsolicited unsolved unsound unspecified unspoiled unspoken unstable unsteady unstoppable unsubstantiated unsuccessful
  unsuitable unsung unsure unsuspecting unsustainable unsympathetic untenable unthinkable untidy untimely untouched
  untrained untreated untrue untrustworthy unusable unused unusual unveiled unwanted unwarranted unwary unwavering
  unwelcome unwell unwieldy unwilling unwise unwitting unworkable unworthy unwritten upbeat upcoming upmarket upscale
  upstairs upstream upward urgent usable useful useless usual utilitarian utmost utopian utter vacant vague vain valiant
  valid vapid varied various vascular vast vegetative vehement vehicular venerable vengeful venomous ventral verbal
  verbose verdant verifiable veritable versatile vertical viable vibrant vicarious vicious victorious vigilant vigorous
  vile vindictive violent virtual virtuous virulent visceral viscous visible visual vital vitriolic vivacious vivid
  vocal vocational volatile volcanic voluminous voluntary voluptuous voracious vulgar vulnerable wakeful waning wanton
  warlike warring wary washable wasteful watchful watery wavy wayward weak wealthy wearable weary weighty welfarist
  westbound westerly western wet whimsical wholehearted wholesome wide wideranging widespread wild wilful willful
  willing windy winnable wintry wireless wishful wistful withered witty woeful wonderful wondrous wooded wooden woolen
  woollen wordy workable worldwide worried worrisome worse worshipful worst worthless worthwhile worthy woven wrathful
  wrongful youthful zealous zonal
`)
