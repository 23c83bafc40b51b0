import { words } from '../../words'

/**
 * Family names of Poland, the Czech Republic, Slovakia and Hungary, frequent or newsworthy, in order. Written by hand;
 * check against: surnames in English press use.
 */
export const SURNAMES_OF_CENTRAL_EUROPE: readonly string[] = words(`
  Adamczyk Adamec Adamek Adamowicz Adamski Andel Andor Andrzejewski Antall Antczak Augustyniak Babis Baczewski Bajnai
  Balcerowicz Balicki Balog Balogh Banach Banas Baranowski Barany Barath Barta Bartek Bartkowiak Bartok Bartos Bartosova
  Bartoszewski Beblavy Bednar Bednarek Belka Bencsik Bendera Bene Benes Benko Beran Berdych Bezak Bielak Bielecki
  Bielinski Bieniek Blaha Blanar Blaszczak Blaszczyk Blava Blazek Bochenek Bodnar Bodor Boniek Borbely Borek Borkowski
  Boross Borowski Borsos Brhel Brudzinski Brzezinski Budai Budaj Budka Bugaj Bugar Bukowski Bures Buzek Capek Caputova
  Carnogursky Cech Cermak Cernohorsky Cerny Chmielewski Chojnacki Chopin Chovanec Cibulka Cieslak Cimoszewicz Csak Csaki
  Csanyi Cseh Csonka Csurka Czarnecki Czarzasty Czerwinski Czyz Dabrowski Dajka Danko Deak Demszky Deutsch Dienstbier
  Dlouhy Dobos Dobrev Dobrovodsky Dolezal Domagala Domanski Dorosz Doubek Dozsa Droba Drozd Dubcek Duda Dudas Dudek
  Duris Dusek Dvorak Dvorakova Dworczyk Dziedzic Dzurinda Eotvos Erdei Erdelyi Erdos Esterhazy Eszterhazy Fabianski
  Farago Farkas Farsky Fazekas Feher Fekete Fiala Fico Figel Filipek Fischerova Fiser Fodor Forman Frankowski Frasyniuk
  Fuksa Fulop Gaborik Gajewski Galambos Gasparovic Gawlik Gelencser Gemesi Geremek Gersdorf Giertych Glemp Glik Glinski
  Glowacki Glvac Gombos Gombrowicz Gorecki Gorski Gosiewski Gosztonyi Gott Gottwald Gowin Grabowski Gregr Grochowski
  Gronkiewicz Gruber Grzelak Grzybowski Gyarfas Gyurcsany Hajdu Hajek Hajkova Halasz Halicki Haluska Hamacek Hamori
  Hamplova Hamran Hamsik Hanak Hasek Havel Havelka Havlicek Hegedus Heger Hegr Hejduk Herczeg Hiller Hladik Hlavac Hlina
  Hofman Hollik Holownia Holub Hora Horacek Horak Horakova Horthy Horvath Hossa Hosszu Hrabal Hradecky Hrbek Hrncir
  Hruska Hrusovsky Hudacek Hudak Hudec Hus Husak Husar Hynek Illes Illyes Ivancik Ivanek Iwanowski Jablonski Jagr Jakab
  Jakes Jakubiak Jakubowski Janacek Janda Janecek Janiak Janicki Janik Jankovic Jankowski Janosi Janosik Janowski Jarosz
  Jaroszewicz Jaruzelski Jasinski Jastrzebski Javor Jaworski Jelinek Jermanova Jezek Jirasek Jobbagy Jokai Jozwiak
  Juhasz Jurecka Jurek Jurik Kaczmarek Kaczmarski Kaczor Kaczorowski Kaczynski Kadar Kadlec Kafka Kalina Kalinak
  Kaliniak Kalinowski Kallai Kalousek Kamenicky Kaminska Kaminski Kania Kapuscinski Karacsony Karolyi Karpati Karpinski
  Karski Kasprzak Kavan Kavka Kazimir Kecskes Kelemen Kerekes Keresztes Kertesz Kes Kidawa Kieslowski Kiraly Kiska Klich
  Klima Klimczak Klimek Kluzik Kmec Kmotrik Kobylinski Kocner Kocourek Kocsis Kodaly Kohout Kolakowski Kolar Kollar
  Kolodziej Kolodziejczak Komjathi Komorowski Konecny Konieczny Kopacz Kopec Kopecky Kopriva Korbel Korcok Korec Kosa
  Kosiniak Kosinski Kosowski Kossuth Kostrzewa Kosuth Koszegi Kosztolanyi Kotek Kotrba Kovac Kovacik Kovacs Kover Kowal
  Kowalczyk Kowalewski Kowalska Kowalski Kozeny Koziol Kozlowski Kozma Krahulik Krajci Krajewski Krajniak Krakowiak Kral
  Kramar Krasznahorkai Kratochvil Krawczyk Krejci Krejcikova Kriz Krol Krolikowski Kroupa Krupa Krychowiak Krzeminski
  Kubatov Kubiak Kubica Kubicek Kubin Kucera Kucerova Kucharski Kuchcinski Kuciak Kuczynski Kudela Kukiz Kulesza Kun
  Kundera Kunhalmi Kupka Kurek Kuron Kurowski Kurski Kusnirova Kvapil Kvitova Kwasniewski Kwiatkowski Laco Lajcak
  Lakatos Lakner Langer Lantos Laskowski Lazar Lem Lempart Lendl Lendvai Lengyel Lepper Leszczynski Lewandowska
  Lewandowski Lexa Ligeti Lipavsky Lipinski Lipsic Lis Liska Lisowski Liszt Losonczi Lucansky Lukacs Lukasik Lukes
  Luptak Macek Macha Machacek Maciejewski Macierewicz Madl Majchrzak Majewski Majsky Makowski Malachovsky Malinowski
  Maliszewski Maly Marai Marciniak Marcinkiewicz Marczak Maresova Markowski Maros Marszalek Masaryk Masek Matczak
  Matejka Matolcsy Matousek Matovic Matuszewski Mazowiecki Mazur Mazurek Meciar Medgyessy Megyeri Mesterhazy Meszaros
  Metnar Mezei Michalak Michalski Michnik Mickiewicz Mikes Mikloskova Mikolajczyk Miksa Mikulka Mikus Milczarek Milosz
  Mindszenty Miskov Mladek Mlynarski Modzelewski Mojzis Molnar Moravec Morawiecki Moric Motl Mucha Muchova Musial Musil
  Nadas Nagy Nagyova Napieralski Navracsics Navratil Navratilova Necas Nedved Nejedly Nemcova Nemec Nemecek Nemes Nemeth
  Neruda Nesvadba Niedzielski Niedzwiedz Niemczyk Nitras Novacek Novotna Novotny Nowacka Nowacki Nowak Nowakowski
  Nowicki Olah Olejniczak Olejnik Oleksy Olszewski Ondracek Ondrejka Orban Orlowski Orosz Osinski Oszko Owczarek
  Paderewski Palach Palffy Palinkas Palko Pallagi Papai Papp Paroubek Paska Pasztor Patocka Pavelka Pavlicek Pawlak
  Pawlikowski Pawlowicz Pawlowski Pekar Pekarova Pelikan Pellegrini Penderecki Petho Petofi Petricek Petrzela Piasecki
  Piatek Piatkowski Piech Piechocinski Pietrzak Pilsudski Pinter Piotrowski Piskorski Plavcan Plekanec Pleskot Pliskova
  Podolski Pokol Pokorna Pokorni Pokorny Polak Polanski Polgar Poniatowski Popieluszko Pospisil Pozsgay Prazak Prikryl
  Prochazka Prochazkova Procko Prymula Przybylski Przybysz Ptak Puskas Racz Raczkowski Radicova Radnoti Radziwill Rajk
  Rakosi Rakusan Remenyi Remisova Retvari Reznicek Richterova Riha Rogalski Rogan Rokita Romanowski Rosicky Rostowski
  Rozsa Rutkowski Ruzicka Rybak Rybar Rychetsky Rzeplinski Sabata Sadowski Sagan Samek Sarkozi Sasin Schetyna Schmitt
  Schwarzenberg Sebek Sedlacek Sedlak Sefcovic Semjen Siemoniak Sienkiewicz Sierakowski Sikora Sikorski Simecka Simek
  Simicska Simko Simor Simunek Sindelar Sipos Skala Skrtel Skrzypczak Slavik Slota Slowik Smetana Smolarek Smolenski
  Sobczak Sobczyk Sobieski Sobotka Sokolowski Solyom Somogyi Soos Sosnowski Soukup Spidla Spisak Srb Stachowiak Stanek
  Stasiak Stastny Stefaniak Stefanik Steffek Stepanek Stepankova Stepien Stransky Strnad Stropnicky Strougal Strzelecki
  Stumpf Subrt Suchocka Suchy Sulik Sulyok Suranyi Susko Sutaj Svarc Svejk Svoboda Svobodova Swiatek Swierczynski Sykora
  Sypniewska Szabo Szafranski Szajer Szalai Szalay Szanyi Szczepaniak Szczepanski Szczerba Szczesny Szekely Szekeres
  Szel Szentkiralyi Szewczyk Szijarto Szijjarto Szilagyi Szili Szilvasi Szoboszlai Szocs Szucs Szucsy Szulc Szumowski
  Szydlo Szymanska Szymanski Szymborska Szymczak Takac Takacs Talich Tarjan Tarlos Teleki Tesar Tichy Tiso Tlusty
  Tokarczuk Tokarski Tomanova Tomaszewski Tomczak Tomczyk Topol Topolanek Torgyan Toroczkai Torok Toszegi Toth Trnka
  Trocsanyi Trzaskowski Trzeciak Tuma Tusk Tusnady Tvrdik Tyszkiewicz Uhrin Ujhelyi Urbanek Urbaniak Urbanski Vacek
  Vadai Vajda Vajna Valek Vanek Varadi Varga Varhegyi Varkonyi Varro Vas Vasarhelyi Vasaryova Vasek Vasicek Vavra
  Vejvoda Veres Vesela Vesely Vincze Vitek Vitezy Vlcek Vlhova Vlk Vojtisek Volner Vona Vondra Vondracek Vondrousova
  Voros Vrba Vystrcil Wajda Walczak Walentynowicz Walesa Wasik Wasilewski Waszczykowski Wawrzyniak Weisz Wieczorek
  Wielgus Wierzbicki Wilczek Wilk Wisniewska Wisniewski Witek Witkowski Wlodarczyk Wojciechowski Wojcik Wojtyla Wozniak
  Wrobel Wroblewski Wyrzykowski Wyszynski Zajac Zakrzewski Zala Zalewski Zaoralek Zapotocky Zaremba Zatopek Zawadzki
  Zelenka Zelk Zeman Zemanek Zielinska Zielinski Ziemkiewicz Zimny Ziobro Ziolkowski Zitnanska
`)
