import { words } from '../../words'

/**
 * Family names of Turkey, the Kurds and Israel, frequent or newsworthy, in order. Written by hand; check against:
 * surnames in English press use.
 */
export const SURNAMES_OF_TURKEY_AND_ISRAEL: readonly string[] = words(`
  Abecassis Abergel Acar Adelson Adivar Admoni Agnon Akar Akbulut Akdag Akinci Aksener Aksoy Aktas Albayrak Allon Aloni
  Altan Altun Amidar Amidror Amital Amsalem Amsallem Arbel Arens Aridor Arikan Arinc Atalay Ataturk Atias Avci Avnery
  Ayalon Aydogan Azoulay Azulay Babacan Bagis Bahceli Bakirhan Barak Barkat Barnea Baydar Baydemir Bayik Baykal
  Bayraktar Bayram Beilin Beinart Beinisch Bekdil Ben-Gurion Ben-Gvir Berkowitz Bernstein Bilgic Bilgin Binici Birand
  Bitan Biton Bittan Bozdag Bozkurt Bronfman Buldan Bulut Burg Calhanoglu Candan Cavusoglu Celik Chazan Chetrit Cicek
  Ciller Cohen Dagan Dagdelen Dahan Danon Davutoglu Dayan Dekel Demir Demiral Demirci Demirel Demirtas Denktas Deri
  Dermer Dichter Dikbayir Dink Distel Dizayee Dogan Dogru Duman Durmus Eban Ecevit Edelstein Eichler Eisenberg Eisenkot
  Eizenkot Eker Ekinci Elbaz Elci Eldad Elharar Elibol Elkabetz Elkin Elvan Erbakan Erdogan Erdogdu Eren Erginsoy Erhat
  Erim Eroglu Ersoy Eshkol Evren Feiglin Feldman Fidan Finkelstein Forer Frej Friedlander Gabay Gabbay Gafni Galant
  Galili Gamliel Gantz Ganz Ghassemlou Gokalp Gokce Gokcek Goldberg Goldfarb Goldin Goldknopf Goldmann Goldstein
  Goldstone Goren Grossman Grunbaum Grynbaum Gulen Gunduz Guney Gungor Gurgis Gutman Haber Hacohen Halevi Halevy Hanegbi
  Haskel Hatimogullari Hauser Hawrami Hazan Hendel Herzog Hirsch Hirschfeld Horowitz Hotovely Imamoglu Inan Incekara
  Indyk Inonu Isik Izgi Kahalani Kahane Kahlon Kahraman Kalin Kandemir Kaplan Karabulut Karaca Karakaya Karakus
  Karamollaoglu Karaoglu Karayilan Karhi Kariv Karniel Katsav Katz Katzav Kavala Kavcioglu Kaya Kaynak Keskin Kilic
  Kilicdaroglu Kirisci Kisanak Kisch Kleiner Koc Kocak Kochavi Kollek Korkmaz Koru Kose Kucuk Kurtulmus Kurtulus Kutlu
  Lahav Landau Lapid Lavie Leibowitz Lerner Levin Levine Levinson Lewin Lichtman Lieberman Liebermann Litzman Livaneli
  Livni Magal Maimon Mandelblit Matalon Mawlud Mazloum Mazuz Melamed Menderes Meridor Michaeli Mizrachi Mizrahi Mofaz
  Mumcu Navon Nebati Nesin Netanyahu Nissenkorn Nudelman Ocalan Ohana Ohayon Olcay Olmert Onal Oner Ongoren Orbach
  Orhanoglu Oymen Ozal Ozbek Ozcan Ozdag Ozdemir Ozden Ozdil Ozel Ozer Ozil Ozkan Ozkok Oztrak Ozturk Pamuk Pardo Pekcan
  Peker Peled Peres Peretz Perincek Perlman Pinkas Piron Polat Porush Qassemlou Rabin Rabinovich Rabinowitz Rafaeli Raz
  Regev Rivlin Rojhelat Rosenberg Rosenblum Rosenfeld Rosenthal Rosenzweig Roth Rothman Rubin Rubinstein Saar Sabanci
  Sancar Sarid Sarigul Sariyildiz Sarna Sasportas Sasson Segal Segev Sener Sengul Sentop Shaffir Shafir Shahak Shaham
  Shaked Shamir Shapira Shapiro Sharafkandi Sharansky Sharett Shasha Shavit Shechtman Sheetrit Shelah Shitrit Shmueli
  Shtayyeh Shtern Sik Simsek Smotrich Sneh Sofer Soffer Soylu Sozen Steinitz Strauss Suissa Swissa Talabani Talat
  Tanrikulu Tarhan Tas Tayyar Tekin Temelkuran Terim Tezcan Tibi Toledano Topal Topbas Toprak Tufan Tugluk Tuncel
  Turgeman Turhan Turkes Turkoglu Tzur Ucar Ulusoy Uslu Ustun Uysal Uzun Vaknin Vilnai Weinberg Weinstein Weiss Weissman
  Weizman Weizmann Winograd Woog Yaalon Yadin Yadlin Yatom Yavas Yazici Yerlikaya Yildirim Yishai Yucel Yuksekdag Yuksel
  Zandberg Zengin Ziv Zohar Zorlu Zuckerman
`)
