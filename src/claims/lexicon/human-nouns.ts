import { words } from '../../language/words'

/** Nouns for people and bodies that can speak, where neither their ending nor `GROUP_HEADS` tells. Source: unnamed sources in news. */
export const HUMAN_NOUNS: ReadonlySet<string> = new Set(
  words(`source sources expert experts critics critic analyst analysts witnesses witness resident residents chief aide
    aides activist ally allies who many some others report reports study statement firm firms
    company court judge judges jury commission committee agency newspaper media press families family victims
    survivors students director executive king pope prince
    academic adviser advisor advocate agency aide alliance ambassador architect archbishop association attorney audience author baker
    bank biographer bishop board boss brother bureau candidate captain caucus celebrity chairman champion child church citizen city
    client club coach colonel corporal major sergeant coalition columnist command commissioner community conservative consortium consultant council
    couple crowd daughter delegate democrat department diplomat dissident doctor east editor elite employee establishment
    executive expatriate faction faculty fan father federation feminist fighter foe foundation founder friend fund
    gang general girl governor group guest guy half host hotel household husband immigrant individual industry
    institute institution insurgent intellectual investigator jihadist kid lawyer league lender liberal lieutenant lobby local lord
    majority management manufacturer mayor medic minority monarch mother movement musician nation negotiator neighbor neighbour network
    nominee nun nurse observer official opponent opposition organization organisation outlet panel parent partner party patient percent
    personality physician pilot player politician pollster premier priest professor proponent protester publication public publisher pundit
    queen quarter rabbi rebel refugee regulator relative respondent rival scholar school secretary senate senator service sheriff singer sister
    site society soldier spokesperson staff star startup station student supporter surrogate teacher team tenant think-tank tribunal
    troop tycoon union university veteran viewer volunteer voter watchdog west white wife witness workforce world youth anyone everyone everybody
    someone somebody nobody none each both most few several`),
)
