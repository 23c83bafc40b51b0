import { words } from '../../words'

/**
 * Family names of West Africa from Senegal to Nigeria, Cameroon and their neighbours, frequent or newsworthy, in order.
 * Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_WEST_AND_CENTRAL_AFRICA: readonly string[] = words(`
  Abacha Abah Abaribe Abbah Abdulsalami Abedi Abega Aboyade Acheampong Achebe Addai Addo Adebayor Adeboye Adedeji
  Adegoke Adelabu Adelaja Adeleke Adenuga Adeosun Adesanya Adesina Adichie Adisa Adoula Afolabi Afolayan Afrifa Agbaje
  Agbakoba Agbeyome Agbodjan Agboyibo Agyapong Agyei Agyeman Agyemang Ahidjo Ahmadu Ahomadegbe Aidoo Ajavon Ajayi
  Ajimobi Akanbi Akande Akeredolu Akinola Akintola Akinwale Akinyemi Akitani Akpabio Akpan Akufo-Addo Alabi Alake
  Alamieyeseigha Alli Amadi Amaechi Amankwah Ambode Amegashie Amewu Amissah Amoah Amoako Amosun Ampofo Amponsah Anane
  Anikulapo Annan Ansah Anyaoku Anyim Appiah Aregbesola Arhin Arinze Arouna Asante Asari Asiedu Attah Atuguba Aubameyang
  Awolowo Awoniyi Awotwi Ayariga Ayew Ayim Ayissi Azali Azikiwe Babalola Babangida Badejo Badmus Bagayoko Bagbin
  Bakayoko Balde Balewa Balogun Bamba Bamfo Bamgbose Bangura Bankole Bannerman Barro Barrow Baryeh Bathily Bawumia
  Bazoum Bediako Bedie Bemba Beyala Bikoro Bissouma Biya Boadi Boadu Boafo Boahen Boakye Boateng Bockarie Bongo Boni
  Bonsu Botchway Boungou Bozize Braimah Buhari Camara Ceesay Chukwu Cisse Cissokho Coker Compaore Conde Conteh Coulibaly
  Dabiri Dacko Dacosta Daffe Dahou Dambazau Damiba Danquah Danso Dapaah Darboe Dasuki Debrah Deby Dembele Diabate Diagne
  Diakhate Diakite Diallo Diarra Diarrassouba Diatta Diawara Dibango Dicko Dieng Dieye Diomande Diop Diouf Diya Djotodia
  Dogara Dogbe Donkor Dore Dossou Doukoure Doumbia Doumbouya Drabo Drogba Duah Eboue Edochie Edozien Effiong Egbunike
  Ejiofor Ekambi Ekweremadu Ekwueme El-Rufai Elumelu Emefiele Enahoro Enwerem Essel Essien Essomba Essy Eto'o Etoo
  Eyadema Eze Ezeife Ezekwesili Fadiga Falae Falana Faleke Fashola Fasola Fatunbi Fawehinmi Faye Fayemi Fayose Fofana
  Fofanah Fomba Frimpong Fru Fubara Ganduje Gassama Gbadamosi Gbagbo Gbajabiamila Gbamin Gnassingbe Goita Gomis Gowon
  Grunitzky Guei Gueye Guirassy Gyan Gyasi Gyimah Houngbedji Houngbo Houphouet Ibru Idowu Igbinedion Iheanacho Ihejirika
  Ihonvbere Ikpeazu Ilboudo Iwobi Iwu Iyayi Izunaso Jakande Jalloh Jallow Jammeh Jawara Jega Jegede Kabbah Kabore Kamano
  Kamara Kambou Kanoute Kante Kargbo Kebe Keita Kerekou Keyamo Kingibe Kodjo Kolingba Konare Konate Kone Konneh Koroma
  Kouame Kouassi Koulibaly Kountche Kourouma Kouyate Kuffour Kufuor Kuti Kwakye Kwankwaso Kyari Kyei Kyeremanten Lamptey
  Lawal Liman Limann Lissouba Madueke Magu Mahama Maiga Makinde Malami Margai Massoudi Mathlouthi Mbacke Mbadinuju Mbah
  Mbarga Mbaye Mbella Mbengue Mbeumo Mbia Mbong Mendy Mensah Mikel Milla Mimiko Momoh Mvogo N'Diaye N'Dour N'Golo
  N'Guessan Nartey Ndao Ndaw Ndiaye Ndidi Ndjie Ndombele Ndong Ndume Ngige Ngom Nguema Nguesso Ngwa Niane Niang Niasse
  Nketia Nketiah Nkono Nkrumah Nnaji Nnamani Nwabueze Nwachukwu Nwaneri Nwankwo Nwodo Nwosu Nyako Nyarko Nyobe Nzeogwu
  Nzeribe Obasanjo Obaseki Obeng Obiano Obiora Odili Odinkalu Oduro Oduya Ofori Ogbeh Ogbonna Ogunleye Oguntade Ojo
  Ojukwu Okadigbo Okafor Okeke Okere Okezie Okocha Okogie Okoli Okonjo-Iweala Okonkwo Okorie Okoro Okorocha Okoye Okpara
  Okri Oladele Olajide Olaniyan Olawale Oloyede Olukoya Olunloyo Omehia Omisore Omoruyi Onana Oni Onu Onuoha Onwuka
  Onwurah Onyeama Onyekachi Onyema Oparah Opoku Oppong Orubebe Osaghae Osei Oshiomhole Oshoala Osibodu Osimhen Osinbajo
  Osoba Osunbor Otedola Otoo Ouattara Ouedraogo Oumarou Owona Owusu Oyedepo Oyedotun Oyegun Oyelaran Oyetola Oyinlola
  Oyono Patasse Plange Pokou Prempeh Quaison Quansah Quarshie Quaye Rewane Ribadu Sackey Sagay Sagna Sagnia Sako Sall
  Samassekou Samb Sangare Sankara Sankoh Sanneh Sanogo Sanou Sanwo-Olu Saraki Sarpong Sarr Sassou Savane Sawadogo
  Sawyerr Seck Sembene Senghor Sesay Seye Shagari Shekau Shettima Shonekan Sidibe Sillah Sirleaf Sissoko Soglo Soilih
  Soludo Somda Sonko Soro Soumah Soumaoro Soumare Sowore Soyinka Suso Sylla Tambuwal Tandia Tandja Tapsoba Tarawally
  Tarfa Tchakounte Tchiani Tchiroma Tchoupo Thiam Tiendrebeogo Tinubu Tofa Tolbert Tombalbaye Touadera Toumba Touray
  Toure Traore Ubah Udeh Udom Udoma Ugwu Ugwuanyi Ukeje Umahi Umeh Utomi Uzodimma Uzoma Vieyra Wabara Weah Wike Yace
  Yameogo Yar'Adua Yayi Yeboah Yiadom Yusuff Zakzaky Zerbo Ziblim Zinsou Zongo Zoumana Zoungrana
`)
