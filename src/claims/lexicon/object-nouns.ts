import { words } from '../../language/words'

/*
 * Classes of nouns that decide what a light verb does: "impose" + PENALTIES sanctions, "impose" + CURBS coerces.
 * Singular lemmas. Both spellings of English are listed.
 */

export const AGREEMENTS = words(`
  accord agreement armistice arrangement charter communique compact compromise concordat contract convention
  covenant deal declaration document memorandum pact protocol roadmap settlement treaty understanding`)

export const TRUCES = words('armistice ceasefire truce cease-fire')

export const TALKS = words(`
  audience bilateral breakfast call chat conference consultation conversation debate dialogue dinner discussion
  exchange gathering lunch luncheon meeting negotiation phone-call roundtable session sit-down summit talk
  teleconference tete-a-tete videoconference`)

export const VISITS = words('excursion journey pilgrimage stopover tour trip visit')

export const ENVOYS = words(`
  ambassador attache consul delegate delegation diplomat emissary envoy mission negotiator representative`)

export const RELATIONS = words('bond contact friendship link partnership rapport relation relationship tie')

export const JOINT_WORK = words('business collaboration commerce cooperation coordination trade venture')

export const BACKING = words(`
  acclaim allegiance applause appreciation approval backing blessing condolence confidence congratulation credit
  endorsement gratitude homage loyalty ovation praise recognition solidarity support sympathy thank tribute`)

export const MONEY = words(`
  billion budget capital cash dollar euro financing franc fund funding grant investment loan million money
  payment peso pound ruble rouble rupee subsidy sum tranche yen yuan`)

export const ARMS = words(`
  ammunition arm armament arsenal battery drone equipment gun gunship hardware howitzer launcher munition rifle
  shell tank vehicle weapon weaponry`)

export const RELIEF = words(`
  aid assistance bailout blanket care clothing convoy doctor donation expertise firefighter food help lifeline medicine
  nurse relief rescuer shipment supply tent training treatment vaccine ventilator`)

/** What a refugee is given. */
export const REFUGE = words('asylum citizenship haven refuge sanctuary scholarship shelter')

export const WARES = words(`
  aircraft airliner car coal commodity crude electricity energy export fuel gas gold good grain oil petrol plane
  power product reactor service soybean steel technology uranium wheat`)

export const SOLDIERS = words(`
  armada army battalion brigade cavalry commando contingent division fleet force frigate guard guardsman infantry
  marine mercenary militia navy paratrooper personnel platoon police policeman regiment reinforcement reservist ship
  soldier squadron submarine troop unit vessel warship`)

const WAR_MACHINES = words(`
  aircraft armor armour artillery battleship bomber carrier destroyer fighter gunboat helicopter jet missile plane tank
  warplane`)

export const TROOPS = [...SOLDIERS, ...WAR_MACHINES]

export const ATTACKS = words(`
  air-strike airstrike ambush assault atrocity attack barrage battle blitz bombardment bombing counterattack
  counteroffensive coup cyberattack fight genocide incursion insurgency invasion jihad massacre offensive onslaught
  pogrom raid reprisal salvo shooting strike war`)

export const PROJECTILES = words(`
  artillery bomb bullet cannonball firebomb flare grenade mine missile mortar projectile rocket round salvo shell
  shot torpedo volley`)

export const DRILLS = words('drill exercise game maneuver manoeuvre parade patrol rehearsal wargame')

export const PROTESTS = words(`
  boycott demonstration march mutiny picket protest rally rebellion revolt riot sit-in stoppage
  strike uprising vigil walkout`)

export const PENALTIES = words(`
  countermeasure cap duty embargo fine levy penalty punishment quota sanction surcharge tariff tax`)

export const CURBS = words(`
  ban blackout blockade censorship curb curfew emergency limit limitation lockdown moratorium prohibition quarantine
  restriction siege`)

export const ACCUSATIONS = words(`
  accusation allegation arraignment broadside case charge claim complaint criticism grievance indictment insinuation
  insult lawsuit objection proceeding recrimination slur suit tirade`)

export const CENSURES = words(`
  accusation anger backlash blame censure charge complaint condemnation criticism flak fury heat ire lawsuit
  opprobrium outcry outrage rebuke reprimand reproach scorn scrutiny wrath`)

export const INQUIRIES = words('enquiry hearing inquest inquiry investigation probe review trial')

export const WORRIES = words(`
  alarm anger anguish anxiety apprehension concern disappointment disapproval disbelief disgust dismay displeasure
  dissatisfaction disquiet exasperation fear frustration fury horror impatience indignation irritation misgiving
  outrage reservation shock unease worry`)

export const THREATS = words('intimidation menace threat ultimatum warning')

export const REVENGE = words(
  'action consequence punishment reprisal response retaliation retribution revenge vengeance war',
)

export const DEMANDS = words('appeal call demand entreaty petition plea pressure reminder request')

/** What somebody else proposes, says or decides, to be taken up or turned down: "Iran's *offer*". */
export const PROPOSALS = words(`
  ambition amendment appeal application appointment approach bid blueprint call candidacy compromise
  idea initiative invitation invite mediation motion nomination offer overture peace-plan petition plan pledge plea
  proposal proposition request resolution suggestion term`)

/** What somebody else has said or done, to be welcomed or condemned: "Ankara's *decision*". */
export const DEEDS = words(`
  accession achievement act action agreement announcement appointment arrest assurance attempt behavior behaviour bill
  choice comment commitment conduct contribution creation deal decision declaration deployment determination effort
  election election-win endorsement initiative intention intervention involvement leadership measure move offer
  participation plan pledge policy position progress promise proposal reaction readiness reform release resignation
  response result return role ruling speech stance statement step success support victory visit willingness win
  withdrawal work`)

export const CHARGES_SAID = words(`
  accusation allegation assertion assessment charge claim comment complaint conclusion contention criticism finding
  insinuation narrative report rumor rumour statement suggestion suspicion version`)

export const ACCESS = words(`
  access accreditation asylum bail clearance entrance entry licence license passage permission permit right visa`)

export const PAPERS = words(
  'accreditation citizenship credential immunity licence license nationality passport permit visa',
)

export const CAPTIVES = words(`
  activist captive crew detainee dissident hostage inmate journalist militant opposition-leader pilot prisoner
  protester sailor serviceman suspect worker`)

export const OFFICIALS = words(`
  aide ambassador boss cabinet chief commander commissioner director general governor head judge lieutenant minister
  ministry official premier prosecutor secretary spokesman staff`)

export const STAKES = words('holding interest majority percent share shareholding stake')

export const HOLDINGS = words('account asset cargo deposit fund property reserve ship shipment tanker vessel wealth')

export const PREMISES = words(`
  apartment branch building bureau compound flat headquarters home hotel house newsroom office premises residence
  school shop studio university villa warehouse`)

/** What one blames on somebody: "blamed the *blast* on militants". */
export const MISFORTUNES = words(`
  abduction accident assassination attack blast bloodshed bombing breach collapse conflict crash crisis cyberattack
  death deadlock defeat delay disaster explosion failure famine fire hack impasse incident killing leak loss
  massacre murder outage outbreak poisoning problem shooting shortage stalemate strike unrest violence war`)
