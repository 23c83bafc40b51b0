import { words } from '../../words'

/**
 * Ordinary nouns of English from a to c, in order: singular, and plural where that is irregular. Written by hand; check
 * against: frequency lists of news and everyday English; given-name registers and atlases for what must not be here.
 */
export const NOUNS_A_C: readonly string[] = words(`
  abandonment abbey abbot abbreviation abdication abdomen abduction abductor ability abolition abortion abrasion
  abseiling absence absentee absenteeism absolution absolutism absorption abstention abstinence abstraction abundance
  abuse abuser abyss academia academic academician academy acceleration accelerator accent acceptance access
  accessibility accession accessory accident acclaim accolade accommodation accompaniment accomplice accomplishment
  accord accordance accordion accordionist account accountability accountancy accountant accreditation accrual
  accumulation accuracy accusation accuser ache achievement achiever acid acidity acknowledgement acknowledgment acorn
  acquaintance acquisition acquittal acre acrobat acrylic act action activation activism activist activity actor actress
  actuary acupuncture adaptation adapter addenda addict addiction addition additive address addressee adherence adherent
  adhesive adjective adjournment adjudication adjudicator adjustment administration administrator admiral admiralty
  admiration admirer admission adolescence adolescent adopter adoption adoration adrenaline adult adultery adulthood
  advance advancement advantage advent adventure adventurer adverb adversary adversity advertisement advertiser
  advertising advice adviser advisor advisory advocacy advocate aeroplane aerosol aerospace affair affection affidavit
  affiliate affiliation affinity affirmation affliction affluence affront afterlife aftermath afternoon aftershock
  afterthought age agency agenda agent aggravation aggregate aggression aggressor agitation agitator agony agreement
  agribusiness agriculture agro agronomist agronomy aid aide ailment aim air airbag airbase aircraft airdrop airfare
  airfield airforce airlift airline airliner airman airmen airplane airport airship airspace airstrike airstrip airtime
  airwave aisle alarm album alchemy alcohol alcoholic alcoholism alderman ale alert algae algebra algorithm alias alibi
  alien alienation alignment alimony allegation allegiance allegory allergy alleviation alley alliance alligator
  allocation allotment allowance alloy allure ally almanac almond alphabet alpine altar alteration altercation
  alternation alternative altitude alto aluminium aluminum alumni alumnus amateur amazement ambassador ambience
  ambiguity ambition ambulance ambush amendment amenity ammonia ammunition amnesia amnesty amount amp amphibian
  amphitheater amphitheatre amplifier amputation amputee amulet amusement anaesthesia anaesthetic analog analogy
  analyses analysis analyst anarchism anarchist anarchy anatomy ancestor ancestry anchor anchovy anecdote anemia
  anesthesia angle angler anguish animal animation animator animosity ankle annexation annexe anniversary announcement
  announcer annoyance annual annuity anomaly anonymity answer ant antagonism antagonist anteater antelope antenna anthem
  anthology anthrax anthropologist anthropology antibiotic antibody anticipation antidote antipathy antique antiquity
  antisemitism antiseptic antitheses antithesis antitrust anvil anxiety apartheid apartment apathy ape aperture apology
  apostle apothecary apparatus apparel apparition appeal appearance appeasement appellant appellate appendices
  appendicitis appendix appetite appetizer applause apple appliance applicant application appointee appointment
  apportionment appraisal appreciation apprehension apprentice apprenticeship approach appropriation approval
  approximation apricot apron aptitude aquaculture aquaria aquarium aqueduct aquifer arbitrage arbitration arbitrator
  arboretum arc arcade arch archaeologist archaeology archbishop archdeacon archdiocese archeology archery archipelago
  architect architecture archive archivist archway ardour area arena argument aria aristocracy aristocrat arithmetic ark
  arm armada armament armband armchair armistice armor armory armour armoury army aroma arraignment arrangement array
  arrears arrest arrival arrogance arrow arsenal arsenic arson arsonist art artefact artery arthritis artichoke article
  articulation artifact artificer artillery artisan artist artistry artwork asbestos ascendancy ascension ascent ashtray
  asparagus aspect asphalt aspiration aspirin ass assailant assassin assassination assault assembly assent assertion
  assessment assessor asset assignment assimilation assistance assistant associate association assortment assumption
  assurance asterisk asteroid asthma astonishment astrologer astrology astronaut astronomer astronomy asylum atheism
  atheist athlete atlas atmosphere atom atonement atrium atrocity attache attachment attack attacker attainment attempt
  attendance attendant attendee attention attic attire attitude attorney attraction attribute attribution attrition
  aubergine auction auctioneer audacity audience audio audit audition auditor auditorium auditory aunt aura auspice
  austerity autarky authentication authenticity author authorisation authoritarianism authority authorization authorship
  autism autobiography autocracy autocrat autograph automaker automation automobile autonomy autopilot autopsy autumn
  auxiliary availability avalanche avatar avenger avenue average aversion aviation aviator avocado avoidance awakening
  award awareness awe axe axiom axis axle ayatollah babe baby bachelor back backbench backbencher backbone backdrop
  backer backfire background backhand backhoe backlash backlog backpack backpacker backside backstage backstroke backup
  backward backwater backyard bacon bacteria bacterium badge badger badminton bag bagel baggage bail bailiff bailout
  bait bakery baking balance balcony ball ballad ballast ballerina ballet balletic balloon ballot ballpark ballroom balm
  bamboo ban banana band bandage bandanna bandit banditry bandwagon bandwidth bang bangle banishment banjo bank banker
  banknote bankruptcy banner banquet bantamweight banter baptism bar barbarian barbarism barbecue barber bargain barge
  barista baritone bark barley barn barometer baron baroness baroque barrack barrage barrel barricade barrier barrister
  bartender barter base baseball baseline basement basil basilica basin basis basket basketball bass bassist bassoon
  bastion bat batch bath bathrobe bathroom bathtub baton batsman batsmen battalion battery batting battle battlefield
  battlefront battleground battleship bayonet bazaar bazooka beach beachhead beacon bead beak beaker beam bean bear
  beard bearer beast beat beatification beatitude beautician beauty beaver bed bedbug bedding bedrock bedroom bedside
  bedspread bedtime bee beef beehive beekeeper beer beet beetle beetroot beggar beginner beginning behalf behavior
  behaviour behemoth being belief believer bellboy belly belonging belt bench benchmark bend benefactor beneficiary
  benefit bequest bereavement beret bet beta betrayal betting beverage bias bib bibliography bicameralism bicentenary
  biceps bicycle bid bidder bidding bidet biennale bigamy bigot bigotry bike biker bikini bilateralism bile bilingualism
  billboard billiards billing billion billionaire bin binder binding bingo binocular biochemistry biodiversity biofuel
  biographer biography biologist biology biomass biopic biopsy biosphere biotech biotechnology bipartisanship bird
  birdie birth birthday birthplace birthrate biscuit bisexual bishopric bison bit bite bitterness blackboard blacklist
  blackmail blackout blacksmith bladder blade blame blank blanket blasphemy blast blaze blazer bleach bleacher bleeding
  blemish blend blender blessing blight blindfold blindness blink blister blizzard bloc block blockade blockage
  blockbuster blockchain blog blogger blogging blood bloodbath bloodline bloodshed bloodstream bloom blossom blot blouse
  blow blowout blueberry blueprint bluff blunder blur blush board boarder boast boat boater boatload bobsleigh body
  bodybuilder bodyguard bog bogey boil boiler boldness bolt bomb bombardment bomber bombshell bonanza bond bondage
  bondholder bone bonfire bonus booby book bookbinder bookcase booker bookkeeper bookkeeping booklet bookmaker bookmark
  bookseller bookshelf bookshop bookstore boom boost booster boot bootcamp booty border borderland borderline bore
  boredom borough borrower borrowing boss botanist botany bother bottle bottleneck bottom botulism boulder boulevard
  bounce boundary bounty bouquet bourgeoisie bout boutique bow bowel bowl bowler box boxer boy boycott boyfriend boyhood
  bra brace bracelet bracket braid brain brainchild brainstorm brainwashing brake branch brand brandy brass brassiere
  bravado bravery bravo brawl breach bread breadbasket breadth breadwinner break breakaway breakdown breaker breakfast
  breakthrough breakup breakwater breast breastfeeding breaststroke breath breed breeder breeze brewer brewery brewing
  bribe bribery brick bricklayer bride bridegroom bridesmaid bridge bridgehead brief briefcase brigade brigadier
  brightness brilliance brine brink brinkmanship brioche broadband broadcast broadcaster broadside broccoli brochure
  broker brokerage bronchitis bronze brooch broom broth brothel brother brotherhood brow brownie browser bruise brunch
  brunt brush brutality brute bubble bucket buckle bud budget buffer buffet buffoon bug buggy bugle builder building
  buildup bulb bulk bull bulldog bulldozer bullet bulletin bulletproof bullfight bullfighter bullion bully bump bumper
  bun bunch bundle bungalow bunker bunny buoy burden bureau bureaucracy bureaucrat burger burglar burglary burial burka
  burn burner burnout burqa burrow bursar bursary burst bus busboy business businessman businessmen businesspeople
  businessperson businesswoman businesswomen busker bust butcher butchery butter butterfly buttock button buttress buy
  buyer buyout buzz buzzword bylaw bypass byproduct bystander byte cab cabbage cabbie cabin cabinet cable cache cacti
  cactus caddie cadet cadre cafe cafeteria cage cake calamity calcium calculation calculator calculus calendar calf
  caliber calibration calibre caliph caliphate call caller calligraphy calm calorie calves camel camera cameraman
  cameramen camouflage camp campaign campaigner camper campfire campground campsite campus canal cancellation cancer
  candidacy candidate candidature candle candlelight candlestick candor cane canine canister cannabis cannibal
  cannibalism canoe canon canonisation canonization canopy cantata canteen canter canvas canvasser canvassing canyon cap
  capability capacity cape caper capital capitalisation capitalism capitalist capitalization capitulation capsule
  captain captaincy caption captive captivity captor capture car caramel carat caravan carbohydrate carbon carcass card
  cardboard cardigan cardinal cardiologist cardiology care career caregiver carer caretaker cargo caricature carjacking
  carmaker carnage carnival carnivore carousel carpentry carpet carriage carrier carrot cart cartel cartilage
  cartography carton cartoon cartoonist cartridge carving cascade case caseload cash cashback cashew cashier cashmere
  casino cask casket cassava casserole cassette cast caste caster castle casual casualty cat cataclysm catalog catalogue
  catalyst catapult cataract catastrophe catch catcher catchment catechism category caterer catering caterpillar catfish
  cathedral catheter cattle caucus cauldron cauliflower causation cause causeway caution cavalcade cavalry cave caveat
  cavern caviar cavity cease ceasefire ceiling celebration celebrity celery celibacy cell cellar cellist cello cellphone
  cellulose cement cemetery censor censorship censure census cent centenarian centenary centennial center centimeter
  centimetre centralisation centralization centre centrepiece centrifuge centrism centrist century ceramic cereal
  ceremony certainty certificate certification chain chainsaw chair chairman chairmanship chairmen chairperson
  chairwoman chalet chalk challenge challenger chamber chameleon champagne champion championship chancellery chancellor
  chancellorship chancery chandelier change changeover channel chant chaos chapel chaperone chaplain chapter character
  characterisation characteristic characterization charade charcoal chard charge charger chariot charisma charitable
  charlatan charm charmer chart charter chassis chastity chat chatbot chatter chauffeur chauvinism cheat checker
  checklist checkout checkpoint checkup cheek cheekbone cheer cheerleader cheese cheesecake cheetah chef chemical
  chemist chemistry chemotherapy cheque chess chest chestnut chick chicken chickenpox chickpea chief chieftain child
  childbirth childcare childhood children chili chill chilli chime chimney chimpanzee chiropractor chisel chive
  chlamydia chlorine chocolate choice choir cholera cholesterol chord chore choreographer choreography chorus
  christening chrome chromosome chronicle chronicler chronology church churchgoer churchyard chute chutney cigar
  cigarette cinema cinematographer cinematography cinnamon circle circuit circular circulation circumcision
  circumference circumstance circus cistern citadel citation citizen citizenry citizenship citrus city civic civilian
  civilisation civility civilization clad claim claimant clam clamor clamour clamp clampdown clan clap clapper
  clarification clarinet clarinettist clarity clash clasp class classic classicist classification classmate classroom
  clause clavicle claw cleaner cleanliness cleanser cleansing cleanup clearance clearinghouse cleavage cleft clemency
  clench clergy clergyman clergymen cleric clerk click client clientele clientelism cliffhanger climate climatologist
  climatology climax climb climber clinch clinic clinician clip cloak clock clockwork clone close closet closure cloth
  clothes cloud clout clove clown club clubhouse clue clump cluster clutch clutter coach coal coalition coalminer coast
  coaster coastguard coastline coat cobalt cobbler cobot cobra cobweb cocaine cock cockerel cockpit cockroach cocktail
  cocoa coconut cod code codicil codification coefficient coercion coexistence coffee coffer coffin cognition coherence
  cohesion cohort coil coin coinage coincidence colander cold collaboration collaborator collage collapse collar
  collateral colleague collection collective collectivisation collectivism collector college collision collusion colon
  colonel colonialism colonialist colonisation coloniser colonist colonization colonizer colony color colour column
  columnist coma comb combat combatant combination combustion comeback comedian comedienne comedy comet comforter comic
  command commandant commander commandment commando commemoration commencement commentary commentator commerce
  commercial commercialisation commercialization commissary commission commissioner commitment committee commodity
  commodore commonwealth commotion commune communication communicator communion communique communism communist
  communitarian community commuter compact companion companionship company comparison compartment compass compassion
  compatibility compatriot compensation competence competency competition competitiveness competitor compilation
  compiler complacency complainant complaint complement completion complex complexion complexity compliance complication
  complicity compliment component composer composite composition compost composure compound comprehension compression
  compressor compromise compulsion computation computer computing comrade comradeship concealment conceit concentration
  concept conception concern concert concerto concession concierge conciliation conclave conclusion concourse concrete
  concubine concussion condemnation condensation condition conditioner condolence condom condominium condor conduct
  conductivity conductor conduit cone confectioner confectionery confederacy confederate confederation conference
  confession confessional confessor confidant confidante confidence confidentiality configuration confinement
  confirmation confiscation conflict confluence conformity confrontation confusion congestion conglomerate
  congratulation congregation congress congressman congressmen congresswoman conifer conjecture conjunction connection
  connectivity connector connoisseur conqueror conquest conscience consciousness conscript conscription consecration
  consensus consent consequence conservancy conservation conservationist conservatism conservative conservatoire
  conservatory consideration consignment consistency consolation console consolidation consonant consort consortia
  consortium conspiracy conspirator constable constabulary constellation constituency constituent constitution
  constitutionalism constraint construct construction constructor consul consulate consultancy consultant consultation
  consumer consumerism consumption contact contagion container containment contaminant contamination contemplation
  contemporary contempt contender content contention contentment contest contestant context continent contingency
  contingent continuation continuity continuum contour contraband contraception contraceptive contract contraction
  contractor contradiction contrast contravention contribution contributor control controller controversy convener
  convenience convenor convent convention convergence conversation conversion convert converter conveyor convict
  conviction convoy cookbook cooker cookery cookie cooking coolant cooler cooperation cooperative coordination
  coordinator cop copper copy copycat copyright copywriter cord cordon core corkscrew corn cornea corner cornerstone
  cornfield corollary coronation coronavirus coroner corporal corporation corporatism corps corpse corpus correction
  correctness correlation correspondence correspondent corridor corruption corset cortex corvette cosmetic cosmonaut
  cosmos cost costume cot cottage cotton couch cough council councillor councilman councilmen councilor councilwoman
  counsel counselling counsellor counselor count countdown counter counterattack counterbalance counterclaim counterfeit
  counterfeiter counterinsurgency counterintelligence countermeasure counteroffensive counterpart counterpoint
  counterproductive countersuit counterterrorism counterweight country countryman countrymen countryside county coup
  couple coupler coupon courage courgette courier course courseware coursework court courtesy courthouse courtier
  courtroom courtship courtyard couscous cousin covenant cover coverage coverup cow coward cowardice cowboy coworker
  coyote crab crack crackdown cracker cradle craft craftsman craftsmanship craftsmen cramp cranberry crane crash crate
  crater craving crawl crayfish crayon craze creation creationism creativity creator creature creche credential
  credibility credit creditor creditworthiness credo creed creek cremation crematorium crescendo crescent crest crevice
  crew crewman crewmen crib cricket cricketer crime criminal criminalisation criminalization criminologist criminology
  crises crisis crisp criteria criterion critic criticism critique crocodile croissant crony cronyism crook crooner crop
  cross crossbow crossfire crossover crossroad crossword croupier crowbar crowd crowdfunding crown crucible crucifix
  crucifixion crude cruelty cruise cruiser crumb crumble crunch crusade crusader crush crust crutch cry crypt
  cryptocurrency cryptography crystal cub cube cubicle cubism cuckoo cucumber cuddle cue cuff cuisine culmination
  culprit cult cultivation cultivator culture cumin cup cupboard curator curb cure curfew curiosity curl currant
  currency current curricula curriculum curse cursor curtain curvature curve cushion custard custodian custody custom
  customer customisation customization cut cutback cutlass cutlery cutoff cutter cutting cyanide cyberattack cybercrime
  cybersecurity cyberspace cyberwarfare cycle cyclist cyclone cylinder cymbal cynic cynicism cyst
`)
