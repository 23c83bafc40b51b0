import { words } from '../../words'

/**
 * Family names of Romania, Moldova, Bulgaria, the successors of Yugoslavia, Albania, Greece and Cyprus, frequent or
 * newsworthy, in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_THE_BALKANS: readonly string[] = words(`
  Abazovic Achtsioglou Agolli Ahmetaj Ahmeti Alavanos Alevras Alexakis Alexandrescu Alexandris Alexandrov Alibeaj
  Anagnostopoulos Anagnostou Anastasiades Andonov Andov Andreou Andric Angelopoulos Angelov Angelova Anghel
  Antetokounmpo Antic Antonescu Antoniadis Antonijevic Antonopoulos Antov Apostolakis Apostolopoulos Apostolou Arifaj
  Arkan Arsic Arvanitis Asenov Atanasov Atanasova Athanasiou Athanasopoulos Averof Avgerinos Avram Avramescu
  Avramopoulos Avramovic Babic Baichev Bajic Bajrami Bakalov Bakogiannis Bakoyannis Balabanov Balan Balasescu Balic
  Balliu Banev Barbu Barekov Basescu Becirovic Begaj Begovic Berbatov Berisha Beron Beshkov Beslagic Bilic Bislimi
  Bjelica Blaga Blagoev Blazevic Bliznashki Boban Bobokov Boc Boev Bogdanovic Bogic Bolojan Bonev Borovcanin Borstnar
  Boskoski Boskovic Bosnic Botev Botez Boutaris Boyadzhiev Bozanic Bozhilov Bozhkov Bozic Bozovic Braha Brahimi Brajovic
  Brancusi Brankovic Bratianu Bratu Bratusek Brekalo Brnabic Brozovic Bucur Bulatovic Bulc Buljubasic Burduja Bushati
  Cacic Caklovic Caragiale Ceausescu Ceferin Ceku Celebic Cerar Cercel Ceric Cerovac Chatzidakis Chernev Chiriac Chirila
  Chitac Chitoiu Christodoulakis Christodoulides Christodoulou Christofias Christopoulos Chrysochoidis Chrysostomou
  Cioaba Ciobanu Ciolacu Ciolos Cioran Ciorbea Cismaru Citu Ciuca Ciucu Clerides Codreanu Coman Comaneci Constantinescu
  Copos Corlatean Cosma Covic Cozma Cretu Cristea Crnadak Crnoja Croitoru Cubrilovic Cuza Cvetanov Cvetkovic Cvijanovic
  Dacic Damjanovic Damyanov Dancila Danev Danilovic Daskalakis Daskalov Davidovic Debeljak Delchev Delic Demaci Demolli
  Dendias Denkov Deretic Despotovic Diaconescu Diaconu Diamantopoulou Dimas Dimitriadis Dimitrievski Dimitrijevic
  Dimitriou Dimitrov Dimitrova Dimopoulos Dimov Dimovski Dinca Dindic Dinescu Dinev Dinu Divac Djapic Djilas Djindjic
  Djokovic Djordjevic Djukanovic Djukic Djuric Djurovic Dobre Dodik Doncic Donev Doukas Draganov Dragasakis Draghici
  Dragnea Dragnev Dragojevic Dragomir Dragovic Dragulescu Draskovic Drecun Drljaca Drljic Drnovsek Dudakovic Dujmovic
  Duka Dumani Dumitrache Dumitrescu Duric Dzhambazki Economides Economou Elezi Eliade Enache Enescu Evangelou Exarchos
  Famellos Filat Filipovic Filippidis Fino Firea Florea Florescu Floridis Fotiou Fotopoulos Gacic Galanopoulos Ganev
  Ganic Gashi Gavras Gavric Gavrilovic Genchev Gennimata Genov Geoana Georgakopoulos Georgescu Georgiades Georgiadis
  Georgiev Georgieva Georgiou Gerapetritis Gerov Geshev Gheorghita Gheorghiu Ghica Ghita Giannakopoulos Giannakou
  Giannitsis Giannopoulos Gjoka Gjonaj Glavas Glavasevic Glavchev Gligoric Gligorov Gobac Golob Goranovic Gotovina
  Gotsev Grabovac Gregurovic Grgic Grigorescu Grigorov Grigorova Grindeanu Groza Grozev Grubisic Gruevski Gusic Gvardiol
  Gyurov Hadjipateras Hadzhiev Hadziahmetovic Hadzic Hadzifejzovic Hadzihasanovic Hagi Halep Halilhodzic Halimi
  Handanovic Haradinaj Hasanbegovic Hatzidakis Hatzis Hebrang Hodzic Horvat Hoxha Hoxhaj Hristov Hristova Hyseni Iacob
  Ibrahimovic Ilic Iliescu Iliev Ilieva Iliopoulos Ioannides Ioannidis Ioannou Iohannis Ionescu Ionita Iordache
  Iordanescu Iorga Isarescu Islami Ivanchev Ivanic Ivanisevic Ivanovic Ivanovski Ivic Izetbegovic Jaksic Jandrokovic
  Janjic Jansa Jashari Jeftic Jelavic Jelcic Jelic Jerebic Jeremic Jerkovic Jevtic Josipovic Jovanov Jovanovic
  Jovanovski Jovic Jovicic Jukic Jurcic Juric Jurisic Kacin Kadare Kaklamanis Kalfin Kalinic Kalogeropoulos Kammenos
  Kanellopoulos Karadjordjevic Karadzhov Karadzic Karadzordzevic Karagiannis Karagounis Karakachanov Karamanlis
  Karamanov Karamarko Karatzaferis Karic Karras Kasidiaris Kasselakis Katnic Katrougalos Katsaros Kazantzakis Kecmanovic
  Kefalas Kelmendi Kikilias Kiriakopoulos Kirilov Kiselova Klaic Klasnic Knezevic Kocijan Kojic Kokedhima Kokkalis
  Kolarov Kolev Koleva Koljevic Komsic Konakovic Konstantinidis Konstantinou Konstantinova Konstantopoulos
  Konstantopoulou Kontonis Kordic Kosor Kostadinov Kostic Kostopoulos Kostov Kostova Kostunica Kosutic Kotsakis Kotzias
  Koumoutsakos Kouris Koutras Koutsoumbas Kouvelis Kovacevic Kovacevski Kovaci Kovacic Kovesi Krajisnik Kramaric
  Kranjcar Krasic Krasniqi Krastev Krivokapic Krizanovic Krkobabic Krleza Krsnik Krstajic Krstic Kryemadhi Kryeziu
  Kubrat Kucan Kukan Kuneva Kuqi Kurti Kurtovic Kusturica Kyprianou Kyriakides Kyriakopoulos Kyriakou Kyuchukov
  Lafazanis Lagumdzija Lakic Laliotis Lambrakis Lambropoulos Lasconi Latsis Lazarescu Lazarevic Lazaridis Lazarov Lazic
  Lazopoulos Leka Lekic Levski Lillikas Lilov Limaj Livanos Ljajic Ljubicic Lleshi Lovren Lovric Lozanov Lucescu Lucic
  Lukac Lukanov Lukic Lukovac Luksic Lungu Lupescu Lupu Lykourezos Lyubenov Macovei Majko Makris Malaj Manchev Mandzukic
  Manea Maniu Manole Manolescu Manolopoulos Manolov Marcu Marga Maric Marinescu Marinov Marinova Marjanovic Markopoulos
  Markovic Markovski Marovic Martic Martinovic Masic Mataija Matanic Matei Matic Mavrogordatos Mavromatis Mavros
  Mavroyiannis Maximos Mazare Medeleanu Medojevic Meidani Meimarakis Meksi Mektic Melas Melescanu Mercouri Mesic Metaxas
  Michaelides Michaloliakos Michalopoulos Mickoski Micu Micunovic Mihailescu Mihajlovic Mihalache Mihalopoulos Mihaylov
  Mihaylova Mijailovic Mijatovic Mikulic Milanov Milanovic Milatovic Milev Milic Milicevic Milinkovic Miljkovic
  Milojevic Milosavljevic Milosevic Milutinovic Mimica Minchev Mirkovic Misic Mitev Mitic Mitov Mitrea Mitreva Mitrovic
  Mitsotakis Mladenov Mladenovic Mladic Mocanu Modric Moisiu Moldoveanu Mollov Morar Morina Mouskouri Moutsos Mrkic Muja
  Mungiu Munteanu Murati Muresan Musar Mutavdzic Mutu Nankov Nastase Nastasic Natsev Naydenov Neagoe Neagu Nechita
  Nedelchev Nedic Negoita Negrescu Negru Nenadic Nenov Niarchos Nicolaides Nicolescu Niculescu Nikezic Nikolaidis
  Nikolaou Nikolic Nikolov Nikolova Nikolovski Ninkovic Ninova Nishani Nistor Noli Novakovic Novic Obradovic Obrenovic
  Obuljen Oikonomou Oltean Olteanu Omeragic Onassis Oprea Oprescu Oresharski Oreskovic Orlic Osmani Pacolli Pahor
  Paleologu Panagiotopoulos Panagopoulos Panagoulis Panait Panayiotou Pandele Pangalos Panopoulos Pantelic Papachristou
  Papadimitriou Papadimos Papadopoulos Papadopoulou Papagos Papaioannou Papakonstantinou Papanastasiou Papandreou
  Papanikolaou Papantoniou Papariga Papathanasiou Papoulias Papovic Pappas Paraskevopoulos Parvanov Pasalic Patapievici
  Patozi Patriciu Paunescu Paunov Pavelic Pavicic Pavkovic Pavletic Pavlidis Pavlopoulos Pavlovic Peevski Pekic
  Pendarovski Penev Perisic Perkovic Petcu Petkanov Petkov Petkova Petkovic Petkovski Petrescu Petric Petricevic
  Petridis Petropoulos Petrovic Petsalnikos Peychev Peychinski Pikrammenos Pirc Pjanic Plahotniuc Plakiotakis Plavsic
  Plenkovic Plestina Plevneliev Ploiesteanu Plugaru Pogacar Pokrajac Pollo Polydoras Ponta Popa Popescu Poplasen Popovic
  Popovici Popovski Porumboiu Prebeg Predoiu Prlic Prodanovic Protic Prunariu Puiu Pupovac Purvanov Pusic Racan Rachkov
  Rackovic Radev Radic Radicevic Radisic Radmanovic Radmilovic Radoev Radoncic Radosavljevic Radovanovic Radovic
  Radulescu Radulovic Raguz Rakic Rakitic Rallis Raskovic Raykov Rexhepi Ristic Rodic Roglic Rosca Rotaru Roupakiotis
  Roussos Ruci Rugova Rumenov Rupel Rusev Rusu Sacirbegovic Sadiku Sakskoburggotski Salianji Saltas Samaras Samaropoulos
  Sanader Sandu Sarafis Sarec Sarovic Savic Savicevic Savov Savu Savvides Savvidis Savvidou Seferis Sejdiu Sekulic Selak
  Selimi Seselj Sfakianakis Shala Shaqiri Siganos Silajdzic Siljanovska Simeonov Simeunovic Simic Simion Simitis Simovic
  Sirbu Skandalidis Skertsos Skoro Skourletis Skugor Slavchev Slavkov Slavkovic Slavov Sljivancanin Soare Sosoaca
  Sotiropoulos Sotirov Spahic Spanos Spasic Spasovski Spiric Spiropali Spyropoulos Sredojevic Staikouras Stamatopoulos
  Stamatov Stanchev Stanciu Stanculescu Stanescu Stanev Stanic Stanimirovic Stanishev Stanisic Stankovic Stanojevic
  Stathakis Stavridis Stavrou Stefanescu Stefanopoulos Stefanov Stefanova Stefanovic Stepinac Stevanovic Stimac Stoev
  Stoian Stoica Stoichkov Stoilov Stojadinovic Stojakovic Stojanovic Stojkovic Stolojan Stosic Stournaras Stoyanov
  Stoyanova Stoyanovich Stratiev Sturdza Sturza Stylianides Stylianou Subasic Subotic Suciu Suker Surroi Susak Susnjar
  Sutalo Syla Tachev Tadic Tahiri Tanase Tanev Tariceanu Tasev Tasic Tasoulas Tatarescu Teodorescu Terzic Tesanovic
  Thaci Theocharis Theodorakis Theodoridis Theodoropoulos Theodorou Theofanous Titulescu Toader Todorov Todorova
  Todorovic Tolj Toma Tomasevic Tomasic Tomescu Tomic Tomovic Tonchev Topalli Topi Toshev Tosic Tosovski Trajkovic
  Trajkovski Trifunovic Tsacheva Tsakalotos Tsankov Tsatsos Tsiartas Tsipras Tsitsipas Tsochatzopoulos Tsvetanov Tudjman
  Tudorache Tudose Turcan Turcanu Turcescu Tuta Tzanakopoulos Tzavaras Tzortzis Udrea Ugljanin Ungureanu Ursu Uzelac
  Uzunov Vacaroiu Vafeiadis Valchev Vanev Varoufakis Vasic Vasilescu Vasileva Vasiliadis Vasiliou Vasiljevic Vassilev
  Vassiliou Vassilopoulos Vaxevanis Velchev Veliaj Velickovic Velikov Velimirovic Venizelos Verelis Vernardakis Veseli
  Veselinovic Videnov Vidic Vidovic Virant Vlachos Vlahos Vlahovic Voicu Voiculescu Voinea Voridis Voudouris Voulgarakis
  Voutsis Vrdoljak Vrsaljko Vucelic Vucevic Vucic Vucinic Vuckovic Vucurevic Vujanovic Vujicic Vujovic Vukcevic
  Vukicevic Vukojevic Vukovic Vulev Vulin Xanthopoulos Xenakis Xenogiannakopoulou Xhafa Xhaferi Xhaka Xydakis Yanev
  Yankov Yordanov Yordanova Zachariadis Zacharias Zaev Zamfir Zamfirescu Zec Zecevic Zhekov Zhelev Zhelyazkov Zhivkov
  Zisis Zisu Zivanovic Zivkovic Zivotic Zizek Zlatanov Zogaj Zografos Zogu Zoitopoulos Zoric Zubak Zupancic
`)
