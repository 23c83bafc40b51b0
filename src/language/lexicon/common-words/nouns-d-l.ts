import { words } from '../../words'

/**
 * Ordinary nouns of English from d to l, in order: singular, and plural where that is irregular. Written by hand; check
 * against: frequency lists of news and everyday English; given-name registers and atlases for what must not be here.
 */
export const NOUNS_D_L: readonly string[] = words(`
  dad daffodil dagger dairy dam damage dame dampness dance dancer dandelion dandruff danger daring dark darkness
  darling dart dash dashboard data database dataset date daughter day daybreak daydream daylight daytime deacon
  deaconess deadline deadlock deafness deal dealer dealership deanery death deathbed debacle debate debater debenture
  debit debris debt debtor debut debutant decade decadence decanter decathlete decathlon decay deceased deceit decency
  decentralisation decentralization deception decibel decimal decimation decision deck declaration decline
  decolonisation decolonization decommissioning decomposition decompression deconstruction decor decoration decorator
  decoy decrease decree decriminalisation decriminalization dedication deduction deed deepening deer defamation default
  defaulter defeat defect defection defector defence defendant defender defense defensive deferment deferral defiance
  deficiency deficit definition deflation deforestation deformity defrauder defrosting degeneration degradation degree
  dehydration deity delay delegate delegation deletion deliberation delicacy delight delinquency delinquent delirium
  deliverance delivery deluge delusion demagogue demagoguery demand demarcation demeanor demeanour dementia
  demilitarisation demilitarised demilitarization demilitarized demise demo demobilisation demobilization democracy
  democrat democratisation democratization demographer demographic demography demolition demon demonisation demonization
  demonstration demonstrator demotion den dengue denial denier denim denomination denominator denouement density dent
  dentist dentistry denuclearisation denuclearization department departure dependant dependence dependency dependent
  depiction depletion deployment deportation deportee deposit deposition depositor depository depot depreciation
  depression deprivation depth deputy deradicalisation deradicalization derby deregulation derivation derivative
  dermatitis dermatologist dermatology descendant descent description desert deserter desertification desertion design
  designation designer desire desk desktop desolation despair desperation despot despotism dessert destabilisation
  destabilization destination destroyer destruction detachment detail detainee detection detective detector detente
  detention detergent deterioration determinant determination deterrence deterrent detonation detonator detour detractor
  detriment devaluation devastation developer development deviation device devil devolution devotee devotion dew
  dexterity diabetes diabetic diagnoses diagnosis diagnostic diagonal diagram dial dialect dialog dialogue dialysis
  diameter diamond diaper diaphragm diarrhea diarrhoea diary diaspora dice dictation dictator dictatorship diction
  dictionary diesel diet dietician dietitian difference differential differentiation difficulty diffusion dig digest
  digestion digger digit digitalisation digitalization digitisation digitization dignitary dignity dilemma diligence
  dilution dime dimension diner dinghy dingo dining dinner dinosaur diocesan diocese dioxide dip diphtheria diploma
  diplomacy diplomat direction directive director directorate directorship directory dirt disability disadvantage
  disaffection disagreement disappearance disappointment disapproval disarmament disarray disaster disbelief
  disbursement disc discharge disciple disciplinary discipline disclaimer disclosure disco discomfort discontent
  discontinuation discord discotheque discount discouragement discourse discovery discrepancy discretion discrimination
  discus discussion disdain disease disenchantment disenfranchisement disengagement disfigurement disgrace disguise
  disgust dish dishonesty dishwasher disillusion disillusionment disincentive disinfectant disinformation disintegration
  disinterest disk dislike dislocation dismay dismissal disobedience disorder disorganisation disparity dispatch
  dispensary dispensation dispersal displacement display displeasure disposal disposition dispossession dispute
  disqualification disquiet disregard disrepair disrepute disrespect disruption dissatisfaction dissection dissemination
  dissent dissenter dissertation disservice dissidence dissident dissociation dissolution distance distaste distillation
  distiller distillery distinction distortion distraction distress distribution distributor district distrust
  disturbance ditch diva diver divergence diversification diversion diversity divestiture divestment divide dividend
  divider diving divinity division divisiveness divorce divorcee dizziness dock dockworker dockyard doctor doctorate
  doctrine document documentary documentation dog dogfight dogma doll dollar dolphin domain dome dominance domination
  dominion domino donation donkey donor doom doomsday door doorbell doorman doormat doorstep doorway dope dorm dormitory
  dosage dose dossier dot double doubt doubter dough doughnut dove downfall downgrade download downpour downside
  downsizing downstream downtown downtrend downturn dowry dozen draft drag dragon dragonfly drain drainage drama
  dramatist dramaturge drapery draw drawback drawdown drawer dread dream dreamer dredging dress dressage dresser dribble
  drift drifter drill driller drink drinker drive driver driveway drizzle drone drop droplet dropout dropper dropping
  drought drowning drug drugstore drum drummer drunk drunkard drunkenness dry dryer dryness duchess duchy duck duct duel
  duet duffel dugout dump dumpling dune dungeon duo duopoly duplicate duplication durability duration dusk dust dustbin
  dustpan duty dwarf dwarves dweller dwelling dye dynamic dynamism dynamite dynasty dysentery dysfunction dyslexia eagle
  ear eardrum earmark earner earning earphone earring earth earthquake earthworm earwig ease easel easement easterner
  eating eavesdropping ebb eccentric eccentricity echelon eclipse ecologist ecology ecommerce economist economy
  ecosystem ecotourism ecstasy eczema edge edible edict edifice editing edition editor editorial editorship education
  educationalist educationist educator eel effect effectiveness efficacy efficiency effigy effluent effort egg eggplant
  ego egotism ejection elaboration elastic elasticity elbow elder election electioneering elector electorate electrician
  electricity electrification electrocution electrode electrolyte electron elegance element elephant elevation elevator
  elf eligibility elimination elite elitism ellipse elm elongation eloquence email emancipation embalmer embankment
  embargo embarrassment embassy embezzlement embezzler emblem embodiment embolism embrace embroidery embryo emergence
  emergency emigrant emigration emigre eminence emissary emission emitter emoji emotion empathy emperor emphases
  emphasis emphysema empire empiricism employee employer employment empowerment empress emptiness emu emulation
  enactment encampment enchantment encirclement enclave enclosure encore encounter encouragement encroachment encryption
  encumbrance encyclopaedia encyclopedia end endangerment endeavor endeavour endorsement endowment endurance enemy
  energy enforcement enforcer enfranchisement engagement engine engineer engraver engraving enhancement enigma enjoyment
  enlargement enlightenment enlistment enmity enquiry enrichment enrollment enrolment ensemble enslavement entanglement
  entente enterprise entertainer entertainment enthusiasm enthusiast entirety entitlement entity entourage entrance
  entrant entrapment entreaty entrenchment entrepreneur entrepreneurship entropy entry envelope environment
  environmentalism environmentalist envoy envy enzyme epic epicenter epicentre epidemic epidemiologist epidemiology
  epilepsy epilogue episode epitome epoch equal equalisation equaliser equality equalizer equation equator equestrian
  equilibrium equinox equipment equity equivalence equivalent era eradication erasure erection erosion errand error
  eruption escalation escalator escapade escape escort escrow espionage esplanade espresso essay essayist essence
  essential establishment estate esteem estimate estimation estuary etching eternity ethanol ether ethic ethnicity
  ethnographer ethnography ethnologist ethnonationalism ethos etiquette euphemism euphoria euro eurobond euthanasia
  evacuation evacuee evader evaluation evaluator evangelisation evangelism evangelist evangelization evaporation evasion
  evening event eventuality eviction evidence evil evolution ewe exacerbation exaggeration exam examination examiner
  example exasperation excavation excavator excellence exception excerpt excess exchange exchequer excise excitement
  exclave exclusion exclusivity excursion excuse execution executioner executive executor exemption exercise exertion
  exhaust exhaustion exhibit exhibition exhibitor exhilaration exile existence exit exodus exoneration exorcism expanse
  expansion expansionism expat expatriate expectancy expectation expedition expenditure expense experience experiment
  experimentation expert expertise expiration expiry explanation exploit exploitation exploration explorer explosion
  explosive exponent export exporter expose exposition exposure express expression expressway expropriation expulsion
  extension extent exterior extermination external externality extinction extinguisher extortion extra extract
  extraction extractor extradition extraordinary extravagance extreme extremism extremist extremity exuberance eye
  eyeball eyebrow eyelash eyelid eyesight eyesore eyewitness fable fabric fabrication facade face facelift facilitation
  facilitator facility facsimile fact faction factor factory faculty fad failing failure faint fairground fairness
  fairway fairy fairytale faithful fake falcon fall fallacy fallout falsehood falsification fame familiarity family
  famine fan fanatic fanaticism fanbase fancy fanfare fantasy farce fare farewell farm farmer farmhand farmhouse
  farmland farmworker farmyard fascination fascism fascist fashion fast fat fatality fate father fatherhood fatherland
  fatigue fatwa faucet fault favor favorite favoritism favour favourite favouritism fax fear feasibility feast feat
  feather featherweight feature federalism federalist federation fee feed feedback feel feet fellow fellowship felon
  felony felt female feminine femininity feminism feminist femur fence fennel feral ferment fermentation ferocity ferry
  ferryman fertilisation fertiliser fertility fertilization fertilizer fervor fervour festival festivity fetish fetus
  feud feudalism fever fiance fiancee fiasco fiber fibre fibrosis fiction fiddle fidelity fiduciary fief fiefdom field
  fielder fieldwork fiend fiesta fig fight fightback fighter figure figurehead figurine filament file filibuster filling
  film filmmaker filmmaking filter filth filtration fin final finale finalisation finalist finance financier finch find
  finder fine finesse finger fingernail fingerprint fingertip finish finisher fintech fir fire firearm firebomb
  firebrand firecracker firefight firefighter firefly firehouse fireman firemen fireplace firepower fireside firestorm
  firewall firewood firework firm firmness firmware fish fisherman fishermen fishery fishmonger fission fissure fist fit
  fitness fitter fitting fix fixation fixture flag flagpole flagship flair flak flake flame flamingo flank flannel flap
  flare flash flashback flashlight flashpoint flask flat flatmate flattery flavor flavour flaw flea fleece fleet flesh
  flexibility flicker flier flight flip flipper flirtation float flock flood floodgate floodlight floodplain floodwater
  floor flop floral florist flotation flotilla flour flow flower flowerbed flu fluctuation fluency fluid fluidity fluke
  fluorescence fluoride flush flute flux fly flyer flyover flyweight foal foam foci focus fodder foe foetus fog foil
  folder foliage folk folklore follower following folly fondness font food foodstuff fool foot footage football
  footballer footbridge foothill foothold footnote footpath footprint footstep footwear fora forage foray force forceps
  forecast forecaster foreclosure forefather forefinger forefront foreground forehand forehead foreigner foreman foremen
  forensic forerunner foresight forest forestation forester forestry foretaste foreword forfeit forfeiture forge forger
  forgery forgiveness fork form formalisation formality format formation formula formulation fort forte fortification
  fortitude fortnight fortress fortune forum forward fossil foul foundation founder founding foundry fountain foxhole
  foyer fraction fracture fragility fragment fragmentation fragrance frailty frame framework franchise franchisee
  frankness fraternity fratricide fraud fraudster freak freebie freedom freelance freelancer freestyle freeway freeze
  freezer freight freighter frenzy frequency fresco freshman freshness freshwater friar friction fridge friend
  friendliness friendly friendship frigate fright fringe frog front frontage frontbench frontbencher frontier frontline
  frontman frontrunner fruit fruition frustration fudge fuel fugitive fulfillment fulfilment fume fun function
  functionality functionary fund fundamental fundamentalism fundamentalist funder fundraiser fundraising funeral fungi
  fungus funnel fur furnace furnishing furniture furor furore furrow fury fuse fuselage fusion fuss futility future
  gadget gaffe gag gain gala galaxy gall gallantry gallbladder gallery galley gallon gallop gallows gambit gamble
  gambler game gamekeeper gamer gangland gangrene gangster gap garage garb garbage garden gardener garlic garment garnet
  garrison gas gash gasket gasoline gasp gastroenteritis gastronomy gate gatekeeper gateway gatherer gathering gauge
  gauntlet gauze gavel gazebo gazelle gazette gear gearbox gecko geek geese gel gelatin gemstone gender gene genealogy
  general generalisation generalization generation generator generosity genesis geneticist genie genius genocide genome
  genre gentleman gentlemen gentrification gentry geographer geography geologist geology geometry geophysics geopolitics
  geothermal gerbil germ germination gerrymander gesture getaway geyser ghetto ghost ghostwriter giant gift gig gigabyte
  giggle gin giraffe girl girlfriend girlhood gist giver glacier glamor glamour glance gland glare glass glassware
  glaucoma glaze glazier gleam glee glider glimmer glimpse glitch glitter glitz globalisation globalism globalist
  globalization globe gloom glorification glory gloss glossary glove glow glucose glue glut gluten glutton gluttony gnat
  gnu goal goalie goalkeeper goalpost goalscorer goat goatherd goblet goddess godfather godmother godsend goggle gold
  goldfish golf golfer gong gonorrhea good goodbye goodness goodwill goose gooseberry gorge gorilla gospel gossip
  governance governess government governor governorate governorship gown grab grade grader gradient graduate graduation
  graffiti graft grail grain gram grammar gramme granary grandchild grandchildren granddaughter grandeur grandfather
  grandma grandmaster grandmother grandpa grandparent grandson grandstand granite grantee granule grape grapefruit
  grapevine graph graphic graphite grasp grass grasshopper grassland grassroots gratification gratitude gratuity grave
  gravedigger gravel graveyard gravity gravy grease greatness greed greenback greenery greenhouse greening greeting
  grenade greyhound grid griddle gridlock grief grievance grill grimace grin grind grinder grip grit groan grocer
  grocery groin groom groove ground groundbreaking groundwater groundwork group grove grower growing growl growth grudge
  grumble guarantee guarantor guard guardian guardianship guerrilla guess guesswork guest guesthouse guidance guide
  guidebook guideline guild guilder guile guillotine guilt guise guitar guitarist gulf gull gum gun gunboat gunfight
  gunfire gunman gunmen gunner gunpoint gunpowder gunrunner gunship gunshot guppy guru gust gut gutter gym gymnasium
  gymnast gymnastics gynaecologist gynaecology gynecologist gypsum gyroscope habeas haberdasher habit habitat habitation
  hack hacker hacksaw haddock hadith haemophilia haemorrhage hail hailstorm hair hairbrush haircut hairdresser
  hairdressing hairpin hairstyle hajj halal halftime halibut hallmark hallucination hallway halo halt halves ham
  hamburger hammer hammock hamper hamster hamstring handbag handball handbook handcuff handful handgun handicap
  handicraft handkerchief handle handler handout handover handrail handset handshake handstand handwriting handyman
  hangar hangover happening happiness harassment harbinger harbor harbour hardcover hardener hardline hardliner hardness
  hardship hardware hare harem harm harmonica harness harp harpist harpoon harvest harvester hash hashtag hassle haste
  hat hatch hatchery hatchet hate hatred haul haulage haulier haunt hawk hawker hay haystack hazard haze hazelnut head
  headache headcount headdress headhunter headland headlight headline headmaster headmistress headphone headquarters
  headset headstone headway headwind healer healing health healthcare heap hearing hearsay hearse heart heartache
  heartbeat heartbreak heartburn heartland heat heater heatwave heaven heavyweight hectare hedge hedgehog heel hegemon
  hegemony heifer height heir heiress heirloom heist helicopter helipad helium hell helmet helmsman help helper helpline
  hemisphere hemophilia hemorrhage hemp hen henchman henchmen hepatitis heptathlon herald herb herbalist herbicide
  herbivore herd herder herdsman herdsmen heredity heresy heretic heritage hermit hernia hero heroes heroin heroine
  heroism heron herpes herring hesitation heterosexual heterosexuality hexagon hiatus hibernation hickory hideaway
  hideout hierarchy highland highlander highlight highlighter highness highway hijab hijacker hijacking hike hiker
  hillside hilltop hindrance hindsight hinge hint hip hippie hippo hippopotamus hire historian history hit hitchhiker
  hitman hitmen hitter hive hoard hoax hobby hockey hoe hog hoist hold holder holdout holdup hole holiday holidaymaker
  holiness holocaust hologram homage home homecoming homeland homelessness homemaker homeopathy homeowner homepage
  homestead hometown homework homicide homily homogeneity homophobia homosexual homosexuality honesty honeymoon honor
  honorarium honour hoodie hoof hook hooker hooligan hooliganism hoop hooves hopeful hopefulness horde horizon hormone
  horn hornet horoscope horror horse horseback horseman horsemen horsepower horseshoe horticulture hose hosiery hospice
  hospital hospitalisation hospitality hospitalization host hostage hostel hostess hostility hotbed hotel hotelier
  hotline hotspot hound hour hourglass house houseboat household householder housekeeper housekeeping housemaid
  houseplant housewife housewives housework hovercraft howitzer hub hubbub hug human humanism humanist humanitarian
  humanitarianism humanity humankind humidity humiliation humility humor humour hump hunch hunger hunk hunt hurdle
  hurdler hurricane hurry hurt husband husk hustings hustle hut hybrid hydrant hydro hydrocarbon hydroelectricity
  hydrogen hydrology hydropower hyena hygiene hygienist hymn hype hyperinflation hypertension hypnosis hypocrisy
  hypocrite hypothermia hypotheses hypothesis hyrax hysteria ibex ice iceberg icebox icebreaker icicle icing icon
  iconography idea ideal idealism idealist identification identity ideologue ideology idiom idiot idol idolatry igloo
  ignition ignorance iguana illegality illegitimacy illiteracy illness illumination illusion illustration illustrator
  image imagery imagination imbalance imitation immaturity immediacy immersion immigrant immigration immobility
  immorality immortality immunisation immunity immunization immunologist immunology impact impairment impartiality
  impasse impatience impeachment impediment imperative imperfection imperialism imperialist impersonation impersonator
  impetus implant implementation implication import importance importer imposition impossibility impostor impotence
  impoverishment impression impressionism impressionist imprint imprisonment impropriety improvement improvisation
  impulse impunity impurity inability inaccuracy inaction inactivity inadequacy inauguration incapacity incarceration
  incarnation incense incentive inception incest inch incidence incident incineration incinerator inclination inclusion
  inclusiveness inclusivity incoherence income incompatibility incompetence inconsistency incontinence inconvenience
  incorporation increase increment incubation incubator incumbency incumbent incursion indecency indecision indemnity
  independence index indexation indication indicator indices indictment indifference indignation indignity individual
  individualism individuality indoctrination inducement induction indulgence industrialisation industrialism
  industrialist industrialization industry inefficiency inequality inequity inertia inevitability infancy infant
  infanticide infantry infantryman infantrymen infection inferiority inferno infertility infestation infidelity
  infighting infiltration infiltrator infinity inflammation inflation inflow influence influencer influenza influx
  infographic informality informant informatics information informer infrastructure infringement infusion ingenuity
  ingestion ingredient inhabitant inhalation inhaler inheritance inhibition inhumanity initiation initiative initiator
  injection injunction injury injustice ink inlet inmate inn innings innkeeper innocence innovation innovator innuendo
  inoculation inpatient input inquest inquiry inquisition inroad insanity inscription insect insecticide insecurity
  insemination insert insertion inside insider insight insignia insistence insolvency insomnia inspection inspector
  inspectorate inspiration instability installation installment instalment instance instinct institute institution
  instruction instructor instrument instrumentation insulation insulin insult insurance insurer insurgence insurgency
  insurgent insurrection insurrectionist intake integer integration integrity intellect intellectual intelligence
  intelligentsia intensification intensity intent intention interaction intercept interception interceptor interchange
  intercom interconnection interconnector interdependence interest interface interference interim interior interjection
  interlocutor interlude intermediary intermediate intermission intern internal internationalisation internationalism
  internationalist internee internment internship interpretation interpreter interregnum interrogation interrogator
  interruption intersection interval intervention interventionism interventionist interview interviewee interviewer
  intestine intifada intimacy intimidation intolerance intonation intoxication intrigue introduction introspection
  introvert intruder intrusion intuition inundation invader invalid invasion invention inventor inventory inverse
  inversion investigation investigator investment investor invitation invite invocation invoice involvement iodine iron
  ironmonger irony irredentism irredentist irregularity irrelevance irrigation irritant irritation island islander islet
  isolation isolationism isolationist isotope issuance issue issuer italic itch item itinerary ivory jackal jacket
  jackpot jaguar jail jailbreak jailer jalapeno jam janitor jar jargon jaundice javelin jaw jazz jealousy jeans jeep
  jelly jellyfish jeopardy jerk jerkin jet jetliner jetty jewel jeweler jeweller jewellery jewelry jigsaw jihad jihadi
  jihadist jingle jingoism job jobless joblessness jobseeker jockey jogger jogging join joiner joint joke joker jolt
  journal journalism journalist journey joystick jubilation jubilee judge judgement judgeship judgment judiciary judo
  judoka jug juggernaut juggler juggling jugular juice jumble jump jumper junction juncture jungle junior junk junket
  junta jurisdiction jurisprudence jurist juror jury justice justification jute juvenile kale kangaroo karate karma
  kayak kebab keel keeper keeping kennel kernel kerosene ketchup kettle key keyboard keyboardist keynote keypad keyword
  kick kickback kickboxer kickboxing kicker kickoff kid kidnap kidnapper kidnapping kidney kill killer kiln kilo
  kilobyte kilogram kilogramme kilometer kilometre kilowatt kilt kimono kin kindergarten kindness kindred kingdom
  kingmaker kingpin kinship kiosk kiss kitchen kite kitten kleptocracy kleptocrat knee kneecap knife knitting knitwear
  knives knob knock knockout knot knowhow knowledge knuckle kosher kumquat lab label labor laboratory laborer labour
  labourer labyrinth lace lack lad ladder lady ladybird ladybug lagoon lair laity lake lamb lament lamp lampshade land
  landfall landfill landholder landlady landlord landmark landmass landmine landowner landscape landslide lantern lap
  lapel lapse laptop larceny lard larva larvae laryngitis lasagna laser lash latch latecomer latex lathe latitude laugh
  laughter launch launcher launderer laundering laundry laureate laurel lava lavatory lavender law lawfulness
  lawlessness lawmaker lawmaking lawn lawnmower lawsuit lawyer laxative layer layman layoff layout laziness lead leader
  leadership leaf leaflet league leak leakage leaker leap leapfrog learner learning lease leasehold leash leather leave
  leaver lectern lecture lecturer ledge ledger leech leek leeway left leftism leftist leftover leg legacy legalisation
  legality legalization legation legend legging legion legionnaire legislation legislator legislature legitimacy legroom
  leisure lemon lemonade lender lending length lens lentil leopard leprosy lesbian lesion lesson letter letterbox
  lettuce leukaemia leukemia level lever leverage levy lexicon liability liaison liar libel liberal liberalisation
  liberalism liberalization liberation liberator liberty librarian library libretto licence license licensee lie lien
  lieutenant life lifeblood lifeboat lifeguard lifeline lifer lifespan lifestyle lifetime lift ligament light lighter
  lighthouse lightning lightweight likelihood likeness liking limb limbo lime limelight limestone limit limitation
  limousine limp line lineage lineman linen liner lineup linguist link linkage lion lioness lip lipid lipstick liquid
  liquidation liquidator liquidity liquor list listener listening listeria liter literacy literature lithium lithograph
  litigant litigation litre litter liturgy livelihood liver livery livestock lizard load loader loaf loam loan loanword
  loathing loaves lob lobby lobbyist lobster local locale localisation locality localization location loci lock lockdown
  locker lockout locksmith locomotive locus locust lodge lodger loft log logger logging logic logician logjam logo
  loneliness loner longevity longitude look lookout loom loop loophole loot looter lord lordship lorry loser loss lot
  lotion lottery lotus loudspeaker lounge lounger lout love lover lowland lowlight loyalist loyalty lubricant luck lucre
  luge luggage lull lullaby lumber lumberjack luminary lump lunar lunatic lunch luncheon lunchtime lung lupus lure lust
  lustration lute luxury lychee lymph lymphocyte lymphoma lynching lynx lyre lyric lyricist
`)
