import { words } from '../../words'

/**
 * Family names of Fiji, Papua New Guinea, Samoa, Tonga and other islands of the Pacific, frequent or newsworthy, in
 * order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_THE_PACIFIC: readonly string[] = words(`
  Agarobe Akauola Aumua Bainimarama Cakobau Delana Eremas Fa'asavalu Faleolo Faleomavaega Fifita Folau Fono Fonua Forau
  Ganilau Gavoka Haveili Iakaria Ihaka Ilolahia Ioane Kabua Kabui Kalsakau Kaltongga Kamikamica Katoa Kautai Kemakeza
  Kepa Kilman Koloi Korvula Kubuabola Laumape Leavasa Lilii Lini Loughman Maamau Mailei Makasiale Mamaloni Manasseh
  Marape Mata'afa Mataafa Mateparae Mau'u Momis Morauta Nadolo Naholo Naisali Namaliu Natano Natapei Navosavakadua Ngata
  Niumatalolo Nonu Pelu Pohiva Polu Polynice Pomare Pundari Qarase Qionibaravi Rabuka Ravouvou Regenvanu Remengesau
  Roroi Sailele Salwai Sapolu Seruiratu Sevele Siale Sikua Sogavare Somare Sopoaga Sukuna Talake Tamihere Taufa
  Taumoepeau Tiatia Toroa Tu'ipelehake Tuiasosopo Tuilaepa Tuilagi Tuimavave Tuipulotu Tupou Ulufa'alu Umaga Vagi
  Vaipulu Vunibobo Vunipola Waqa Whipps Whippy Wingti Yabaki Zackios Zurenuoc
`)
