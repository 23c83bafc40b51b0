import { words } from '../../words'

/**
 * Family names of Armenia, Azerbaijan, Georgia and the North Caucasus, frequent or newsworthy, in order. Written by
 * hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_THE_CAUCASUS: readonly string[] = words(`
  Abashidze Abdullazade Abrahamyan Adamyan Aghajanyan Aghazarian Akhmadov Akopyan Alasania Alexanyan Alikhanov Aliyev
  Aliyeva Alkhanov Amirkhanyan Ananyan Andreasyan Antonyan Arakelyan Aronian Arshakyan Arutyunyan Asatiani Asatryan
  Aslanov Aslanyan Avagyan Avanesyan Avetisyan Ayvazyan Babayan Babayev Badalyan Badasyan Bagapsh Baghdasaryan Bagratian
  Bagratyan Baisarov Bakradze Balayan Barayev Barseghyan Basayev Basilia Bayramov Bekov Bendukidze Beridze Bezhanishvili
  Bezhuashvili Bokeria Burjanadze Bzhania Chiburdanidze Chkhartishvili Chkheidze Dadashov Danielyan Davitashvili Davtyan
  Delimkhanov Demirchyan Dolidze Dudayev Dzasokhov Dzhioev Elchibey Elibekyan Enukidze Gabrielyan Gachechiladze Gakayev
  Gakharia Galstyan Galustyan Gambashidze Gamkrelidze Gamsakhurdia Garibashvili Gasparyan Geghamyan Gelashvili Gelayev
  Gevorgyan Ghazaryan Ghukasyan Gilauri Giorgadze Giorgobiani Gogoladze Gomelauri Grigoryan Guliyev Guliyeva Gurgenidze
  Hajiyev Hajizade Hakobyan Hambardzumyan Harutyunyan Hasanli Hasanov Hayrapetyan Hovannisian Hovhannisyan Hovsepyan
  Huseynli Huseynov Ibrahimov Ioseliani Ismailova Ismayilov Ismayilova Ivanishvili Japaridze Javakhishvili Kaladze
  Kalandadze Kapanadze Karabekyan Karapetyan Kardashian Karimli Kasparov Kavelashvili Kerimov Kezerashvili Khachatryan
  Khachaturian Khachaturyan Khadjimba Khajimba Khasbulatov Khatuyev Khoshtaria Kirakosyan Kitovani Kobakhidze Kobalia
  Kocharyan Kokoity Kublashvili Kvaratskhelia Kvirikashvili Kvitashvili Lomidze Lomsadze Machaidze Machavariani
  Magomedov Mahmudov Mamedov Mamedyarov Mammadli Mammadov Mammadova Mammadyarov Manukyan Margvelashvili Markarian
  Markaryan Martirosyan Maskhadov Melia Melikyan Melkonyan Menagarishvili Merabishvili Mikayelyan Minasyan Mirzoyan
  Mkhitaryan Mkrtchyan Mnatsakanyan Movsisyan Muradyan Musayelyan Mutalibov Nalbandian Nalbandyan Namazov Nazarian
  Nazaryan Nikoghosyan Nogaideli Ohanian Ohanyan Okruashvili Oskanian Papikyan Papoyan Pashayev Pashazade Pashinyan
  Patarkatsishvili Petrosian Petrosyan Poghosyan Qasimov Rustamyan Rzayev Saakashvili Sadradze Sadulayev Safarov
  Safaryan Sahakyan Saidullayev Samedov Sarafyan Sargsian Sargsyan Sarkisian Sarkissian Sarkisyan Saroyan Shahbazyan
  Shahinyan Shaumyan Shevardnadze Shirinov Simonyan Talakvadze Tamrazyan Targamadze Ter-Petrosyan Terteryan Tevzadze
  Tibilov Tkeshelashvili Tonoyan Torosyan Tovmasyan Tsarnaev Tsereteli Tskitishvili Tsulukiani Tumanyan Turashvili
  Udugov Ugulava Usupashvili Vacheishvili Vardanyan Vartanian Vashadze Virsaladze Yamadayev Yandarbiyev Yeghiazaryan
  Yeritsyan Yevkurov Yolyan Zakareishvili Zakaryan Zakayev Zalkaliani Zhordania Zhvania Zourabichvili Zurabishvili
  Zyazikov
`)
