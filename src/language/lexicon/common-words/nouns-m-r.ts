import { words } from '../../words'

/**
 * Ordinary nouns of English from m to r, in order: singular, and plural where that is irregular. Written by hand; check
 * against: frequency lists of news and everyday English; given-name registers and atlases for what must not be here.
 */
export const NOUNS_M_R: readonly string[] = words(`
  macaroni machete machination machine machinery machinist mackerel madam madman madmen madness madrasa maestro mafia
  magazine magic magician magistracy magistrate magma magnate magnesium magnet magnetism magnification magnitude maid
  maiden mail mailbox mailman mainframe mainland mainlander mainstay mainstream maintenance maize majesty
  majoritarianism majority makeover maker makeup making malady malaise malaria malfeasance malfunction malice malignancy
  mall mallet malnutrition malpractice malt maltreatment malware mammal mammoth man management manager managership
  manatee mandate mandolin maneuver manganese mango mangrove manhood manhunt mania maniac manicure manifest
  manifestation manifesto manipulation manipulator mankind manner mannerism manoeuvre manor manpower mansion
  manslaughter mantle mantra manual manufacture manufacturer manure manuscript map maple mapping marathon marble march
  marcher mare margarine margin marijuana marimba marinade mariner marionette maritime marker market marketer
  marketplace marking marksman marksmanship marksmen marmalade marquee marquess marquis marriage marrow marshland martyr
  martyrdom marvel marzipan mascot masculinity mask masochism mass massacre massage masseur mast mastectomy master
  mastermind masterpiece mastery mat match matchmaker mate material materialism maternity math mathematician mathematics
  matinee matriarch matriculation matrimony matrix matron matter mattress maturation maturity maverick maximum mayhem
  mayonnaise mayor mayoralty maze meadow meal meantime measles measure measurement meat meatball mechanic mechanisation
  mechanism mechanization medal medalist medallion medallist meddler media median mediation mediator medic medication
  medicine meditation medium medley meeting megacity megaphone megawatt melancholy melanoma melodrama melon melt
  meltdown member membership membrane meme memento memo memoir memorabilia memoranda memorandum memorial memorisation
  memory men menace meningitis menopause menstruation mentality mention mentor mentorship menu mercantilism mercenary
  merchandise merchant mercury merger meringue meritocracy mermaid merriment mesh mess message messenger messiah
  metabolism metal metallurgy metalwork metamorphoses metamorphosis metaphor meteor meteorite meteorologist meteorology
  meter methane method methodology metre metric metro metropolis mezzanine mice microbe microbiologist microbiology
  microchip microcosm microcredit microfinance microloan microorganism microphone microprocessor microscope microwave
  midday middle middleman middlemen middleweight midfield midfielder midnight midpoint midst midsummer midterm midway
  midweek midwife midwifery midwinter midwives might migraine migrant migration mildew mile mileage milestone milieu
  militancy militant militarisation militarism militarist militarization military militia militiaman militiamen milk
  milkman mill millennia millennium millet milligram millimeter millimetre million millionaire millionth millstone mime
  mimicry minaret mind minder mindset mine minefield minelayer miner mineral minesweeper mineworker mingling miniature
  miniaturist minibus minicab minimisation minimum minion minister ministry mink minor minority mint minus minute
  miracle mirage mire mirror misbehavior misbehaviour miscalculation miscarriage mischief misconception misconduct
  misdeed misdemeanor misdemeanour miser misery misfit misfortune misgiving misinformation misinterpretation misjudgment
  mismanagement mismatch misogyny misperception misplacement misprint misrepresentation misrule missile mission
  missionary mist mistake mistletoe mistreatment mistress mistrial mistrust misunderstanding misuse mitigation mitten
  mix mixer mixture moan moat mob mobilisation mobility mobilization mobster mockery mode model modelling modem moderate
  moderation moderator modernisation modernism modernist modernity modernization modesty modification module modus mogul
  moisture molar mold mole molecule molestation molester moment momentum monarch monarchist monarchy monastery
  monetarism money moneylender moneymaker mongoose monitor monk monkey monkeypox monocle monologue monopolist monopoly
  monorail monotheism monotony monsoon monster monstrosity month monument mood moonlight mooring moose mop morale
  morality moratoria moratorium morgue morning moron morphine morsel mortality mortar mortgage mortuary mosaic mosque
  mosquito moth mothball mother motherboard motherhood motherland motif motion motivation motivator motive motocross
  motor motorbike motorboat motorcade motorcycle motorcyclist motorist motorsport motorway motto mould mound mount
  mountain mountaineer mountainside mourner mourning mouse mousetrap mousse moustache mouth mouthful mouthpiece move
  movement mover movie moviegoer mucus mud muddle mudslide muffin mufti mug mugger mugging mulberry mule mullah
  multiculturalism multilateralism multimedia multimillionaire multinational multiparty multiple multiplication
  multiplicity multiplier multipolarity multitude mum mummy mumps municipality munition mural murder murderer muscle
  museum mushroom music musical musician musicologist musk musket mussel mustache mustard muster mutant mutation
  mutilation mutineer mutiny mutton muzzle mystery mystic mysticism mystique myth mythology nail naivety name namesake
  nanny nanotechnology nap napalm napkin narcissism narcissist narcotic narration narrative narrator narwhal nation
  nationalisation nationalism nationalist nationality nationalization nationhood native nativity naturalisation
  naturalist naturalization nature naturopath nausea nave navel navigation navigator navy necessity neck necklace
  neckline necktie nectar need needle needlework negation negative neglect negligence negotiation negotiator neighbor
  neighborhood neighbour neighbourhood nemesis neoliberalism neologism nephew nepotism nerd nerve nest net netball
  netting nettle network neurologist neurology neuron neuropathy neuroscience neuroscientist neuroses neurosis
  neurosurgeon neurosurgery neutral neutralisation neutrality neutron newborn newcomer newsagent newscast newscaster
  newsletter newsman newspaper newsprint newsreader newsreel newsroom newsstand nexus niche nickel nickname nicotine
  niece night nightclub nightfall nightgown nightingale nightlife nightmare nightstick nihilism nipple nitrate nitrogen
  nobility nobleman noblemen nod node noise nomad nomenklatura nomination nominee nonalignment nonintervention nonprofit
  nonproliferation nonsense nonviolence noodle noon noose norm normalcy normalisation normality normalization northerner
  nose nostalgia nostril notable notary notation notch note notebook notepad notice noticeboard notification notion
  notoriety nougat noun nourishment novel novelist novelty novena novice nozzle nuance nuclei nucleus nudge nudist
  nudity nuisance number numeral numeration nun nuncio nunnery nurse nursery nut nutmeg nutrient nutrition nutritionist
  nylon nymph oak oar oases oasis oat oath oatmeal obedience obelisk obesity obituary object objection objective
  objectivity objector obligation oblivion oboe obscenity obscurity observance observation observatory observer
  obsession obsolescence obstacle obstetrician obstetrics obstinacy obstruction occasion occupancy occupant occupation
  occupier occurrence oceanographer oceanography octopus oddity odds odor odour odyssey offence offender offense
  offensive offer office officer official officialdom offset offshoot offside offspring oil oilfield oilman ointment
  okapi oligarch oligarchy oligopoly ombudsman ombudsmen omelet omelette omen omicron omission oncologist oncology onion
  onlooker onset onslaught onus openness opera operand operation operative operator ophthalmologist opiate opinion
  opioid opium opossum opponent opportunism opportunist opportunity opposite opposition oppression oppressor optician
  optimisation optimism optimist optimization option optometrist opus orangutan oration orator oratory orbit orchard
  orchestra orchestration orchestrator orchid ordeal order ordinance ordination ordnance ore oregano organ organisation
  organiser organism organist organization organizer orgy orientation orifice origami origin original originality
  originator ornament ornithologist orphan orphanage orthodontist orthodoxy oscillation osteoporosis ostrich otter ounce
  ouster outage outback outbreak outbuilding outburst outcast outcome outcry outfield outfit outfitter outflow outing
  outlaw outlay outlet outlier outline outlook outpatient outperformance outpost outpouring output outrage outreach
  outright outset outside outsider outskirt outsourcer outsourcing outturn ovary ovation oven overcoat overcrowding
  overdose overdraft overexploitation overfishing overflow overhang overhaul overhead overlap overlord overnight
  overpass overpopulation overproduction overreach overreaction override overseer oversight overspending overstatement
  overthrow overtime overtone overture overturn overview overweight owl owner ownership ox oxen oxide oxygen oyster
  ozone pace pacemaker pacesetter pacification pacifism pacifist pack package packer packet pact pad padding paddle
  paddler paddock paddy padlock paediatrician page pageant pageantry pail pain painkiller paint paintbrush painter pair
  pajamas palace palate palm pamphlet pamphleteer pancake pancreas panda pandemic pandemonium pane panel panelist
  panellist panic panorama pant panther panties pantomime pantry papacy papal papaya paper paperback paperclip paperwork
  paprika parable parachute parachutist parade paradigm paradise paradox paraffin paragon paragraph parakeet paralegal
  parallel paralysis paramedic parameter paramilitary paranoia parapet paraphrase parasite parasol paratrooper parcel
  parchment pardon parent parentage parenthesis parenthood pariah parish parishioner parity parking parkway parley
  parliament parliamentarian parody parole parricide parrot parsley parsnip parsonage part participant participation
  particle particular particulate partisan partisanship partition partner partnership party pass passage passageway
  passbook passenger passerby passersby passion passionfruit passive passivity passport password past pasta paste
  pastime pastor pastrami pastry pasture patch patchwork patent paternity path pathfinder pathogen pathologist pathology
  pathway patient patio patriarch patriarchate patriarchy patriot patriotism patrol patrolman patron patronage pattern
  paucity pauper pause pavement pavilion paw pawn pawnbroker pay paycheck payday payer payload paymaster payment payoff
  payout payroll pea peace peacebuilding peacekeeper peacekeeping peacemaker peacemaking peacetime peach peak peanut
  pear peasant peasantry peat pebble pecan peculiarity pedagogy pedal pedestal pedestrian pediatrician pedigree peel
  peerage peg pelican pelvis pen penalty penance pencil pendant pendulum penetration penguin penicillin peninsula penis
  penitentiary pension pensioner pentathlete pentathlon penthouse people pepper pepperoni percent percentage percentile
  perception perch percussion percussionist perennial perfection perfectionist performance performer perfume peril
  perimeter period periodical periphery perjury perk permafrost permanence permission permit perpetrator perpetuation
  persecution persecutor perseverance persimmon persistence person persona personality personification personnel
  perspective persuasion perturbation pervert peso pessimism pessimist pest pesticide pestilence pet petal petition
  petitioner petrochemical petrol petroleum petticoat pew phantom pharmaceutical pharmacist pharmacology pharmacy phase
  pheasant phenomena phenomenon philanthropist philanthropy philharmonic philosopher philosophy phobia phone phosphate
  phosphorus photo photocopier photocopy photograph photographer photography photojournalism photojournalist
  photomontage photon photovoltaic phrase physician physicist physics physiology physiotherapist physiotherapy physique
  pianist piano pick pickaxe picket pickle pickpocket pickup picnic picture pie piece pier piercing pig pigeon piglet
  pigment pile pilgrim pilgrimage pill pillage pillar pillow pillowcase pilot pimp pin pinch pineapple pink pint pioneer
  pipe pipeline piracy pirate pistachio pistol piston pit pitch pitcher pitchfork pitfall pity pivot pixel pizza placard
  place placebo placemat placement placenta plague plain plaintiff plan plane planet planetarium plank planner planning
  plant plantation planter plaque plasma plaster plasterer plastic plate plateau platelet platform platinum platitude
  platoon platter platypus plausibility play playback playbook playboy player playground playhouse playlist playmaker
  playmate playoff playroom playwright plaza plea pleading pleasantry pleasure plebiscite pledge plenary plenipotentiary
  plenty plethora plier plight plot plotter plotting plough plow ploy plug plum plumage plumber plumbing plume plunder
  plunge plural pluralism plurality plus plutocracy plutocrat plutonium plywood pneumonia poacher poaching pocket pod
  podcast podiatrist podium poem poet poetry pogrom point pointer poise poison poker polarisation polarity polarization
  polecat polemic police policeman policemen policewoman policewomen policy policyholder policymaker policymaking polio
  politburo politeness politician politics polity poll pollen pollination pollster pollutant polluter pollution polo
  polygamy polymer polytechnic pomegranate poncho pond ponder pontiff pony poodle pool poor popcorn popularisation
  popularity population populism populist porcelain porch porcupine pore pork pornography porpoise porridge port
  portability portal portfolio portion portrait portraiture portrayal pose position positive possession possibility
  possum post postage postcard postcode postdoc poster postman postmaster postmen postmodernism postmortem postponement
  postscript posture pot potassium potato potency potential potion potpourri pottery pouch poultry pound pouring poverty
  powder power powerboat powerhouse powerlessness practicality practice practitioner pragmatism pragmatist prairie
  praise prank prawn prayer preacher preaching preamble precaution precedence precedent precept precinct precipice
  precipitation precision preclusion precondition precursor predator predecessor predicament predictability prediction
  predictor predisposition predominance preface prefect prefecture preference prefix pregnancy prejudice preliminary
  prelude premier premiere premiership premise premium preoccupation preparation preparedness prepayment preponderance
  prequel prerequisite prerogative preschool preschooler prescription presence present presentation presenter
  preservation preservative preserve presidency president presidium press pressure prestige presumption pretence
  pretender pretense pretension pretext pretzel prevalence prevention preview prey price prick pride priest priesthood
  primacy primary primate prime primer primetime princess principal principality principle print printer printout prior
  priority priory prism prison prisoner privacy privation privatisation privatization privilege prize prizewinner
  probability probate probation probe problem procedure proceeding proceeds process procession processor proclamation
  procurator procurement prodigy produce producer product production productivity profanity profession professional
  professionalism professor professorship proficiency profile profit profitability profiteer profusion prognosis program
  programme programmer progress progression progressive prohibition project projectile projection projector proletariat
  proliferation prolific prologue promenade prominence promise promoter promotion prompt promulgation pronoun
  pronouncement pronunciation proof proofreader prop propaganda propagandist propagation propane propeller propensity
  property prophecy prophet proponent proportion proportionality proposal proposition proprietor propriety propulsion
  prose prosecution prosecutor prospect prospectus prosperity prostate prostheses prosthesis prostitute prostitution
  protagonist protection protectionism protectionist protector protectorate protege protein protest protestation
  protester protestor protocol proton prototype protractor protrusion proverb provider province provision proviso
  provocateur provocation prowess proximity proxy prune pseudonym psoriasis psyche psychiatrist psychiatry psychic
  psychoanalysis psychoanalyst psychologist psychology psychopath psychoses psychosis psychotherapist psychotherapy pub
  puberty public publication publicist publicity publisher publishing pudding puddle puff pull pullback pulley pullout
  pulp pulpit pulse puma pump pumpkin punch punctuality punctuation puncture pundit punishment punk punter pupil puppet
  puppeteer puppy purchase purchaser purge purification purist puritan purity purport purpose purse pursuer pursuit push
  pusher puzzle pyjamas pylon pyramid pyre python quadrant quadriplegic quagmire quail quake qualification qualifier
  qualifying quality qualm quandary quantification quantity quantum quarantine quarrel quarry quart quarter quarterback
  quarterfinal quarterfinalist quartermaster quartet quartz quasar quash quay queen query quest question questioner
  questionnaire queue quiche quicksand quiet quietness quill quilt quinoa quintet quip quirk quiz quorum quota quotation
  quote quotient rabbi rabbit rabies raccoon race racecourse racehorse racer racetrack racial racism racist rack racket
  racketeer radar radiance radiation radiator radical radicalisation radicalism radicalization radii radio radioactivity
  radiologist radiology radish radius raffle raft rafter rag rage raid raider rail railroad railway railwayman
  railwaymen rain rainbow raincoat raindrop rainfall rainforest rainstorm rainwater raise raisin rake rally ramification
  ramp rampage rampart ranch rancher randomness range ranger rank rant rap rape rapist rapper rapport rapprochement
  rapture rarity rascal rash raspberry rat ratchet rate ratepayer ratification ratio ration rationale rationalisation
  rationalism rationality rationalization rattle rattlesnake ravage rave ravine razor reach reaction reactionary reactor
  reader readership readiness readjustment reaffirmation realignment realisation realism realist reality realization
  realm realpolitik realtor reaper reappearance reappointment reappraisal rear rearguard rearmament rearrangement reason
  reassessment reassurance rebate rebel rebellion rebirth rebound rebuff rebuilding rebuke rebuttal recall recapture
  receipt receiver receivership reception receptionist receptor recess recession recharge recidivism recidivist recipe
  recipient reciprocity recital recitation reckoning reclamation recluse recognition recoilless recollection
  recommendation reconciliation reconnaissance reconsideration reconstruction record recorder recount recourse recovery
  recreation recrimination recruit recruiter recruitment rectangle rectification rector rectum recuperation recurrence
  recycler recycling redemption redeployment redevelopment redistribution redress reduction redundancy reef reel referee
  reference referenda referendum referral refinancing refinement refinery refining reflection reflector reflex
  reforestation reform reformation reformer reformist refraction refrain refresher refreshment refrigeration
  refrigerator refuge refugee refund refurbishment refusal refuse refutation regalia regard regatta regency regeneration
  regent regicide regime regimen regiment region regionalism register registrar registration registry regression regret
  regularisation regularity regularization regulation regulator rehabilitation rehearsal reign reimbursement
  reincarnation reindeer reinforcement reinstatement reinsurance reinsurer reintegration reintroduction reinvention
  reinvestment reissue rejection rejuvenation relapse relation relationship relative relativity relaunch relaxation
  relay release relegation relevance reliability reliance relic relief religion relish relocation reluctance remainder
  remains remake remand remark rematch remembrance reminder reminiscence remission remittance remix remnant remodeling
  remorse remoteness removal remover remuneration renaissance rendering rendezvous rendition renegade renegotiation
  renewable renewal renovation renown rent rental renunciation reopening reorganisation reorganization repair repairer
  reparation repatriation repayment repeal repeat repentance repercussion repertoire repertory repetition replacement
  replay replica replication reply report reportage reporter repository representation representative repression
  reprieve reprimand reprint reprisal reproach reproduction reptile republic republican republicanism repudiation
  repulsion reputation request requiem requirement requisition rescheduling rescue rescuer research researcher
  resemblance resentment reservation reserve reservist reservoir resettlement reshuffle residence residency resident
  residue resignation resilience resin resistance resistor resolution resolve resonance resort resource resourcefulness
  respect respectability respecter respiration respirator respite respondent responder response responsibility
  responsiveness rest restart restaurant restaurateur restitution restlessness restoration restorer restraint
  restriction restroom restructuring result resume resumption resurgence resurrection resuscitation retail retailer
  retainer retake retaliation retardation retention rethink reticence retina retinopathy retiree retirement retort
  retraction retraining retreat retribution retrieval retrospect retrospective return returnee reunification revaluation
  revamp revanchism revanchist revelation reveller revelry revenge revenue reverence reversal reverse reversion review
  reviewer revision revisionism revisionist revitalisation revitalization revival revocation revolt revolution
  revolutionary revolver revue reward rhetoric rheumatism rhino rhinoceros rhubarb rhyme rhythm rib ribbon riches
  rickshaw riddle ride rider ridership ridge ridicule rifle rifleman riflemen rift rig rigging right righteousness
  rightist rightness rigidity rigor rigour ring ringleader ringmaster ringworm rink riot rioter ripple rise riser risk
  risotto rite ritual rival rivalry river riverbank riverbed riverside road roadblock roadmap roadshow roadside roadway
  roadwork roar roast robber robbery robe robot robustness rock rocker rocket rocketry rodent rodeo role roll rollback
  roller rollercoaster rollout romance romantic romanticism roof roofer rooftop rookie room roommate rooster root rope
  rosary roster rostrum rot rota rotation rotor rouge roughness roulette round roundabout roundup route router routine
  row rowdiness rower royalist royalty rubber rubbish rubble rubella rubric rucksack rudder rudeness rug rugby ruin rule
  ruler rum rumble rumor rumour run runaway runner running runoff runway rupture ruse rust rut rye
`)
