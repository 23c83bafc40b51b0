import { words } from '../../words'

/**
 * Ordinary nouns of English from s to z, in order: singular, and plural where that is irregular. Written by hand; check
 * against: frequency lists of news and everyday English; given-name registers and atlases for what must not be here.
 */
export const NOUNS_S_Z: readonly string[] = words(`
  sabbatical sabotage saboteur sabre sachet sack sacrament sacrifice saddle sadism sadist sadness safari safe
  safeguard safety saffron saga sail sailboat sailor saint salad salamander salary sale salesman salesmanship salesmen
  salesperson saleswoman saliva salmon salmonella salon saloon salsa salt salute salvage salvation salvo sample sampler
  sanctification sanction sanctity sanctuary sand sandal sandalwood sandbag sandbank sandpaper sandstone sandstorm
  sandwich sanitation sanity sapphire sarcasm sardine sash satellite satire satirist satisfaction saturation sauce
  saucepan saucer sauna sausage savagery savanna saver saving savior saviour sawdust sawmill saxophone saxophonist
  scaffold scale scallop scalp scalpel scam scammer scan scandal scanner scanning scapegoat scar scarcity scare
  scarecrow scarf scarves scatter scavenger scenario scene scenery scent sceptic scepticism schedule schematic scheme
  schemer schism schizophrenia scholar scholarship school schoolbook schoolboy schoolchild schoolchildren schoolgirl
  schoolhouse schoolmaster schoolmate schoolroom schoolteacher schoolwork schooner science scientist scissors sclerosis
  scooter scope score scoreboard scorecard scoreline scorer scorn scorpion scout scramble scrap scrapbook scrape
  scrapyard scratch scream screen screenplay screenshot screenwriter screw screwdriver scribe scrimmage script scripture
  scriptwriter scroll scrub scrum scruple scrutiny scuba scuffle sculptor sculpture scum scurvy sea seabed seabird
  seafarer seafood seafront seagull seahorse seal sealant seam seaman seamen seamstress seaport search searcher
  searchlight seashell seashore seaside season seat seawater seaweed secession secessionist seclusion second secondment
  secrecy secret secretariat secretary secretion sect sectarianism section sector secularisation secularism secularist
  securitisation securitization security sedan sedation sedative sediment sedition seduction seed seedling seeker
  segment segmentation segregation segregationist seismologist seismology seizure selection selector self selfie
  selfishness sell seller selloff semblance semester semicircle semiconductor semifinal semifinalist seminar seminarian
  seminary senate senator sender senior seniority sensation sensationalism sense sensibility sensitivity sensor sentence
  sentiment sentimentality sentinel sentry separation separatism separatist sepsis sequel sequence sequestration
  serenade serf serfdom sergeant serial series seriousness sermon serpent serum servant server service serviceman
  servicemen servicewoman servicewomen serving servitude sesame session set setback setting settlement settler setup
  severance severity sewage sewer sewerage sewing sex sexism sexist sexuality shack shade shadow shaft shake shakedown
  shaker shakeup shallot shaman shambles shame shampoo shanty shape shard share sharecropper shareholder shareholding
  shareware sharia shark sharpness sharpshooter shears shed sheep sheet shelf shell shellfish shelter shelves shepherd
  sheriff shield shift shine shingle ship shipbuilder shipbuilding shipload shipment shipowner shipper shipping
  shipwreck shipyard shirt shock shockwave shoe shoelace shoestring shoot shooter shootout shop shopfront shopkeeper
  shoplifter shoplifting shopper shopping shore shoreline short shortage shortcoming shortcut shortfall shorthand
  shortlist shot shotgun shoulder shout shove shovel show showbiz showcase showdown shower showman showmanship showroom
  shrapnel shred shrew shrimp shrine shrink shrub shrug shuffle shutdown shutter shuttle shuttlecock shyness sibling
  sick sickle sickness side sidebar sideboard sidekick sideline sideshow sidewalk siege sieve sigh sight sightseeing
  sightseer sign signal signalling signatory signature signer significance signpost silence silencer silhouette silicon
  silicone silk silo silt silver silverware similarity simplicity simplification simulation simulator sin sincerity
  sinecure sinew singer singing single singularity sink sinus sinusitis siren sister sisterhood sitcom site sitting
  situation sixer size skate skateboard skateboarder skater skeleton skeptic skepticism sketch skewer ski skid skier
  skill skim skin skinhead skipper skirmish skirt skull skunk sky skydiver skydiving skylark skylight skyline skyscraper
  slab slack slalom slander slang slap slate slaughter slaughterhouse slave slaver slavery sled sledge sledgehammer
  sleep sleeper sleepover sleet sleeve slice slick slide slider sling slip slippage slipper slit slogan slope slot sloth
  slowdown sludge slug slum slump slur smack smallholder smallholding smallpox smart smartphone smartwatch smash smear
  smell smelter smile smog smoke smoker smokescreen smoothness smuggler smuggling snack snag snail snake snap snapshot
  sneaker sneer sneeze sniper snippet snob snooker snoring snout snow snowball snowboard snowboarder snowfall snowflake
  snowman snowstorm snub soap soapbox soccer sociability socialisation socialism socialist socialite socialization
  society sociologist sociology sock socket soda sodium sofa softball softness software softwood soil sojourn solace
  solar soldier sole solicitation solicitor solid solidarity solidification soliloquy solitude solo soloist solstice
  solubility solution solvency solvent sommelier sonar sonata song songbird songbook songstress songwriter songwriting
  sonnet soot soprano sorbet sorcerer sorcery sorghum sorrow sort sortie soul sound soundness soundtrack soup source
  sousaphone southerner souvenir sovereign sovereignty soy soya soybean spa space spacecraft spaceflight spaceman
  spaceship spacesuit spacewalk spade spaghetti spam span spaniel spanner spark sparkle sparrow spasm spat spate spatula
  spear spearhead special specialisation specialist speciality specialization specialty species specific specification
  specificity specimen spectacle spectator specter spectre spectroscopy spectrum speculation speculator speech speed
  speedboat speedway spell spender spending sperm sphere sphinx spice spider spike spill spillage spillover spin spinach
  spine spinster spiral spire spirit spiritual spiritualism spirituality splash spleen splendor splendour splint
  splinter split spoil spoiler spoke spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen sponge
  sponsor sponsorship spontaneity spoof spoon spoonful sport sportsman sportsmanship sportsmen sportsperson sportswear
  sportswoman sportswomen spot spotlight spotter spouse sprain sprawl spray spread spreadsheet spree spring springboard
  springtime sprint sprinter spruce spur spy spyware squabble squad squadron squalor square squash squat squatter
  squeeze squid squire squirrel stab stabbing stabilisation stabiliser stability stabilization stabilizer stable stack
  stadia stadium staff staffer stage stagecoach stagflation stagnation stain stair staircase stairway stairwell stake
  stakeholder stalemate stalk stalker stall stallion stalwart stamina stamp stampede stance stand standard
  standardisation standardization standby standoff standpoint standstill stanza staple stapler star starch stardom
  starfish starlight starling starter starting startup starvation stash state statecraft statehood statehouse
  statelessness statement stateroom statesman statesmanship statesmen stateswoman static station stationery statistic
  statistician statue statuette stature status statute stay steadfastness steak stealing stealth steam steamboat steamer
  steamship steel steelmaker steelworker steelworks steep steeplechase steer stem stench stencil stenographer stent step
  stepbrother stepdaughter stepfather stepmother stepsister stepson stereo stereotype sterilisation sterilization
  sternum steroid stethoscope stevedore stew steward stewardess stewardship stick sticker stiffness stigma
  stigmatisation stigmatization stillbirth stimulant stimulation stimuli stimulus sting stink stint stipend stipulation
  stir stitch stoat stock stockade stockbroker stockbroking stockholder stockist stockpile stockroom stockyard stomach
  stomp stonemason stool stop stopgap stopover stoppage stopper stopwatch storage store storefront storehouse
  storekeeper storeroom storey stork storm story storyboard storybook storyline storyteller storytelling stove
  straightness strain strainer strait strand stranger strangulation strap strata stratagem strategist strategy
  stratosphere stratum straw strawberry stray streak stream streamlining street streetcar streetlight strength
  strengthening strep stress stretch stretcher strife strike strikeout striker string strip stripe stripping stroke
  stroll stronghold strongman strongmen struggle strut student studio study stuff stumble stunt stuntman stupidity style
  stylist stylus subcommittee subconscious subcontinent subcontracting subcontractor subculture subdivision subgroup
  subheading subject subjectivity submarine submariner submersion submission subordinate subordination subpoena
  subscriber subscription subset subsidence subsidiarity subsidiary subsidisation subsidy subsistence substance
  substation substitute substitution substrate subtitle subtlety subtraction suburb suburbia subversion subversive
  subway success succession successor sucker sufferer suffering sufficiency suffix suffocation suffrage sugar sugarcane
  suggestion suicide suit suitability suitcase suite suitor sulfate sulfur sulphate sulphide sulphur sultana sum summary
  summation summer summertime summit summons sumo sun sunbathing sunburn sunflower sunglasses sunlight sunna sunrise
  sunscreen sunset sunshade sunshine superb supercomputer superhero superintendent superior superiority supermarket
  supermodel supernova superpower supersonic superstar superstition superstore superstructure supervision supervisor
  supper supplement supplementation supplier supply support supporter supposition suppression supremacist supremacy
  surcharge surf surface surfboard surfer surge surgeon surgery surname surplus surprise surrealism surrealist surrender
  surrogacy surrogate surroundings surtax surveillance survey surveyor survival survivalist survivor susceptibility
  sushi suspect suspender suspense suspension suspicion sustainability sustenance suzerainty swallow swamp swap swarm
  swath sway swearing sweat sweater sweatshirt sweatshop sweep sweeper sweetener sweetheart sweetness swell swerve swim
  swimmer swimming swimsuit swimwear swindle swindler swing swipe switch switchboard sword swordfish swordsman syllable
  syllabus symbol symbolism symmetry sympathiser sympathizer sympathy symphony symposia symposium symptom synagogue
  synchronisation synchronization syndicate syndication syndrome synergy synod synonym synopses synopsis syntax
  syntheses synthesis synthesiser synthesizer syphilis syringe syrup system tab table tablecloth tablespoon tablet
  tabloid taboo tack tackle tactic tactician tadpole taekwondo tag tail tailback tailor tailwind taint takeaway takedown
  takeoff takeover taker taking tale talent talisman talk talkie tally tambourine tandem tangerine tangle tango tank
  tanker tannery tantrum tap tape tapestry tapir tar target tariff tarmac tarpaulin tarragon tart task taskforce
  taskmaster taste taster tavern tax taxation taxi taxicab taxidermist taxman taxonomy taxpayer teacher teaching teacup
  teahouse team teammate teamwork teapot tear teardrop teargas tearoom tease teaspoon technicality technician technique
  technocracy technocrat technologist technology tedium tee teen teenager teeth telecast telecom telecommunication
  telegram telegraph telemetry telephone telephony telescope telethon television telex teller telling temper temperament
  temperance temperature tempest template temple tempo temptation tenancy tenant tendency tender tenderness tendon
  tenement tenet tennis tenor tension tent tentacle tenure term terminal termination terminology terminus termite
  terrace terrain terrier territory terror terrorism terrorist test testament testbed tester testicle testimonial
  testimony testosterone tetanus text textbook textile texture thanksgiving theater theatre theatregoer theft theism
  theme theocracy theologian theology theorem theoretician theorist theory therapist therapy thermal thermodynamics
  thermometer thermos thermostat theses thesis thicket thickness thief thieves thigh thimble thing think thinker third
  thirst thorn thoroughfare thought thoughtfulness thread threat threshold thrift thrill thriller throat throne throng
  throttle throw throwback thrust thug thuggery thumb thunder thunderbolt thunderstorm thyme thyroid tibia tick ticker
  ticket tide tie tier tiger tile tiller tilt timber time timeframe timekeeper timekeeping timeline timeout timepiece
  timer timescale timeshare timetable timidity timpani tin tinder tinnitus tint tip tipping tire tiredness tissue titan
  titanium title titleholder toad toast toaster tobacco toddler toe toffee tofu toilet toiletry token tolerance
  toleration toll tomato tomb tombstone ton tongs tongue tonic tonnage tonne tonsil tool toolbar toolbox toolkit
  toolmaker tooth toothache toothbrush toothpaste top topic topography topping torch torment tornado torpedo torrent
  torso tort tortilla tortoise torture torturer toss total totalitarianism totality touch touchdown touchline
  touchscreen touchstone toughness tour tourism tourist tournament towel tower town townhouse township townspeople
  toxicity toxicologist toxicology toxin toy trace tracer trachea track tracker traction tractor trade tradecraft
  trademark tradeoff trader tradesman tradesmen tradition traditionalist traffic trafficker trafficking tragedy trail
  trailblazer trailer train trainee trainer trait traitor trajectory tram tramp trampoline trance tranche tranquility
  transaction transcendence transcript transcription transfer transference transformation transformer transfusion
  transgender transgression transistor transit transition translation translator transmission transmitter transparency
  transplant transplantation transport transportation transporter transvestite trap trapeze trapper trash trauma travel
  traveler traveller traverse trawler tray treachery treason treasurer treasury treat treatise treatment treaty tree
  treetop trek trekker trekking trellis tremor trench trend trendsetter trespass trespasser trial triangle triathlete
  triathlon tribalism tribe tribesman tribesmen tribulation tribunal tribune tributary tribute triceps trick trickery
  trickster tricycle trifle trigger trillion trilogy trim trio trip triple triplet tripod triumph trivia trolley
  trombone troop trooper troopship trophy tropic troubadour trouble troublemaker trough troupe trousers trout trowel
  truce truck trucker truckload truffle trumpet trumpeter trunk trust trustee trusteeship trustworthiness truth
  truthfulness try tryout tsar tsunami tub tube tuber tuberculosis tug tuition tulip tumble tumor tumour tumult tuna
  tundra tune tuner tunic tunnel tunnelling turban turbine turbocharger turbulence turf turmeric turmoil turn turnaround
  turncoat turnip turnout turnover turnpike turret turtle tutelage tutor tutorial tweak tweet tweezers twig twilight
  twin twinkle twist twister twitch tycoon tyke type typeface typescript typewriter typhoid typhoon typhus typist typo
  typography tyranny tyrant udder ugliness ukulele ulcer ultimatum ultrasound umbrella umpire unanimity unavailability
  unawareness uncertainty uncle underachievement underbelly underbrush underclass undercurrent underdevelopment underdog
  undergraduate underground undergrowth underpants underperformance underrepresentation undersecretary understanding
  understatement undertaker undertaking underwear underweight underworld underwriter underwriting undoing unease
  unemployment unicameralism unification uniform uniformity unilateralism union unionism unionist unipolarity unit
  unitary universality universe university unknown unpopularity unpredictability unrest untouchable unveiling upbringing
  update upgrade upheaval uplift upload upper uppercut upright uprising uproar upset upside upstart upsurge upswing
  uptake uptick uptown uptrend upturn uranium urbanisation urbanism urbanist urbanization urchin urge urgency urine urn
  urologist usage use usefulness user username usurpation usurper usury utensil uterus utilisation utility utilization
  utopia utterance vacancy vacation vacationer vaccination vaccine vacuum vagina vagrant vagueness valedictorian valet
  validation validity valley valor valour valuable valuation value valve vampire vandal vandalism vanguard vanilla
  vanity vantage vapor vapour variability variable variance variant variation variety varnish varsity vase vasectomy
  vassal vault veal vector vegan vegetable vegetarian vegetarianism vegetation vehicle veil vein velocity velvet
  vendetta vendor veneer vengeance venison venom vent ventilation ventilator ventriloquist venture venue veranda
  verandah verb verdict verge verification vermicelli vermin vernacular verse version vertebra vertebrae vertebrate
  vertex vertigo vessel vest vestment vet veteran veterinarian veterinary veto viability vibe vibration vicar vice
  viceroy vicinity vicissitude victim victimhood victimisation victimization victory video videoconference videographer
  videotape view viewer viewership viewpoint vigil vigilance vigilante vigor vigour villa village villager villain
  vindication vindictiveness vine vinegar vineyard vintage vinyl violation violator violence violin violinist viper
  virgin virginity virility virtue virtuoso virus visa viscosity visibility vision visionary visit visitation visitor
  visor vista visualisation visualization vitality vitamin vocabulary vocalist vocation vogue voice voicemail void
  volatility volcano volley volleyball volt voltage volume volunteer volunteerism vomit vortex vote voter votive vow
  vowel voyage voyager voyeur vulnerability vulture wafer waffle wage wager wagon waist waistcoat wait waiter waitress
  waiver wake walk walkout walkover walkway wall wallet wallpaper walnut walrus waltz wand wander wanderer want war
  warden wardrobe ware warehouse warfare warhead warlord warm warmer warmonger warmth warning warplane warrant warranty
  warrior warship wart wartime wash washer washroom wasp wastage waste wasteland wastewater watch watchdog watchman
  watchmen watchtower watchword water watercolor watercolour watercourse watercress waterfall waterfront waterlogging
  watermark watermelon waterproof watershed waterway waterworks watt wave wavelength waver wax way weaker weakness
  wealth weapon weaponisation weaponry wear wearer weariness weasel weather weathervane weave web webcam webcast webinar
  webpage website wedding wedge weed weedkiller week weekday weekend weevil weighing weight weightlifter weightlifting
  weird weirdness welcome weld welder welfare well wellbeing wellness welterweight westerner westernisation wetland
  whale wharf wheat wheel wheelbarrow wheelchair wheelhouse whim whine whip whirl whirlpool whirlwind whisker whiskey
  whisky whisper whistle whistleblower whistleblowing whiteboard whitewash whole wholeness wholesale wholesaler wick
  wickedness wicket wicketkeeper widow widower widowhood width wife wig wildebeest wilderness wildfire wildlife
  willingness willow willpower win winch wind windfall window windpipe windscreen windshield windstorm windsurfing wine
  winemaker winemaking winery wing winger wingspan wink winner winning winter wintertime wipe wire wiretap wiretapping
  wish wit witch witchcraft withdrawal withholding witness wives wizard woe wok wolves woman womanhood womb wombat women
  womenfolk wonder wonderland woodland woodpecker woodwind woodwork wool word work workaholic workbook worker workflow
  workforce workhouse workload workman workmanship workmate workmen workout workplace worksheet workshop workspace
  workstation workweek world worldview worm worry worsening worship worshiper worshipper worth worthlessness wound
  wrangle wrap wrapper wrapping wrath wreath wreck wreckage wrench wrestler wrestling wretch wrinkle wrist wristband
  wristwatch writ writer wrong wrongdoer wrongdoing xenophobia xylophone xylophonist yacht yachtsman yak yam yard
  yardstick yarn yawn year yearbook yearning yeast yell yellow yesterday yield yoga yoghurt yogurt yoke yolk youngster
  youth youthfulness zeal zealot zebra zero zest zigzag zinc zip zipper zodiac zombie zone zoo zookeeper zoologist
  zoology zoom zucchini
`)
