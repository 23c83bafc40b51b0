/**
 * Words that rewriting programs and copy editors put for one another without another meaning in news prose, a class a line.
 * Several words joined by `_` are one phrase. Only the first word of a class stands for it in comparisons.
 * Written by hand from the rewriting that content farms are known for: say-verbs, long forms, connectives, plain and formal words.
 */
export const SYNONYMS = `
said say says stated states told added noted remarked stressed declared commented
international worldwide global
country nation state
about around approximately roughly nearly
also additionally furthermore moreover
but however yet nevertheless
although though while whereas
because since
big large huge massive enormous sizeable
many numerous several multiple
important significant crucial vital key essential
show showed shows shown demonstrate demonstrated indicate indicated
begin began begun start started commence commenced
end ended finish finished conclude concluded
help helped aid aided assist assisted assistance
buy bought purchase purchased
get got obtain obtained receive received
use used utilize utilized
need needed require required
try tried attempt attempted
ask asked request requested
choose chose chosen select selected
hold held
meeting gathering
talk conversation discussion negotiation
agreement accord deal pact
plan scheme
problem issue difficulty
chance opportunity
fight battle
kill slain
injured wounded hurt
child kid youngster
police officer cop
people folks persons
man gentleman
woman lady
job position
house home residence
car vehicle automobile
company firm corporation
money cash fund funding
last final previous
past former ex
next following subsequent
currently presently now at_present at_the_moment
recently lately of_late
quickly rapidly swiftly fast
often frequently regularly
almost virtually practically
only merely solely
very extremely highly hugely exceptionally
fully completely totally entirely wholly
probably likely presumably
perhaps maybe possibly
before prior_to ahead_of
during in_the_course_of amid
despite in_spite_of notwithstanding
due_to owing_to because_of on_account_of
according_to as_per
concerning regarding
against versus
toward towards
among amongst
part portion
area region zone
place location spot
city town metropolis
building structure
road street
leader chief head boss
fear worry concern
angry furious irate
happy glad pleased delighted
hard difficult tough
easy simple
dangerous hazardous perilous
strong powerful robust
weak feeble fragile
new fresh
old aged
young youthful
rich wealthy affluent
poor impoverished
clear evident obvious apparent
different various diverse
entire whole complete
right correct proper
wrong incorrect
good great fine
improve enhance boost better
increase rise grow climb
decrease decline drop fall
strengthen reinforce bolster
weaken undermine
rebuild reconstruct
build construct
destroy demolish
damage harm
happen occur
take_part participate
carry_out conduct perform
set_up establish
find_out discover
give_up abandon
look_into investigate probe
call_off cancel
put_off postpone delay
go_on continue proceed
bring_about cause
deal_with address tackle handle
talk_about discuss
speak_to talk_to
election vote poll ballot
lawmaker legislator parliamentarian
government administration
ally partner
enemy foe adversary
soldier troop serviceman
weapon arm armament
attack assault strike
bombing bombardment
war conflict
protest demonstration
protester demonstrator
immigrant migrant
doctor physician
hospital clinic
illness disease sickness
medicine drug medication
student pupil
teacher educator
lawyer attorney
prison jail
murder homicide
film movie
football soccer
autumn fall_season
holiday vacation
petrol gasoline
lorry truck
airplane aeroplane plane aircraft
rail railway railroad
journalist reporter newsman correspondent
newspaper daily
news_conference press_conference
statement declaration
report account
allegation accusation
claim assertion
evidence proof
ability capability
effort endeavor endeavour
result outcome
aim goal objective target
way manner method
kind type sort
amount quantity
number figure
beginning onset
percent per_cent pct
kilometer km
kilogram kg
million mn mln
billion bn
relation relationship tie link
border frontier
view opinion
support backing
want wish desire
seek pursue
allow permit let
stop halt cease
keep retain maintain
leave depart
return come_back
visit trip
create make produce generate
provide supply furnish
reveal disclose
hide conceal
warn caution
expect anticipate
believe think
remain stay
appear seem
reject dismiss rebuff
back endorse
vow pledge promise
such_as like including
in_order_to so_as_to to
as_well_as and together_with along_with
a_lot_of lots_of plenty_of
more_than over above upwards_of in_excess_of
less_than under below fewer_than
at_least no_fewer_than no_less_than
`
