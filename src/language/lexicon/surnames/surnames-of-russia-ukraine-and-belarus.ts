import { words } from '../../words'

/**
 * Family names of Russia, Ukraine and Belarus, frequent or newsworthy, in order. Written by hand; check against:
 * surnames in English press use.
 */
export const SURNAMES_OF_RUSSIA_UKRAINE_AND_BELARUS: readonly string[] = words(`
  Abramov Abramova Abramovich Afanasyev Agafonov Agapov Agutin Akhmadulina Akhmatova Aksyonov Alekhina Alekperov
  Alekseev Alekseeva Alekseyeva Alexeyev Alferov Alyokhina Alyoshin Andreev Andreeva Andreyev Andropov Andrukhovych
  Anisimov Antipov Antonenko Antonova Antonyuk Arakhamia Aristovych Arkhipov Artamonov Artemyev Artyomov Astakhov Avakov
  Aven Averin Azarenka Azarov Babariko Babchenko Babushkin Balakin Bandera Barabash Baranov Baranova Barsukov Bashmet
  Bastrykin Belousov Belov Belova Belyaev Belyakov Berezin Berezovsky Beria Bezrukov Bezsmertny Bialiatski Biletsky
  Biryukov Blinov Bobrov Bogdanov Bogdanova Bogomolov Boiko Boldyrev Bolshakov Bondar Bondarchuk Bondarenko Bondarev
  Borisov Borisova Borodin Bortko Bortnikov Bortnyk Bravin Brezhnev Brodsky Bryansky Bryzgalov Bubka Bubnov Budanov
  Bukharin Bulatov Bulavin Bulgakov Burlakov Burov Butina Butkevych Butusov Bykov Bystrov Chaika Chaly Chayka Chekhov
  Chemezov Cherkasov Cherkesov Chernenko Chernomyrdin Chernov Chernova Chernovol Chernyak Chernyshenko Chernyshev
  Chernyshov Chirikova Chistyakov Chizhov Chornovil Chubais Chubarov Churkin Churov Danilov Danylenko Danylov Davydov
  Demchenko Dementyev Demidov Denisov Denisova Denysenko Deripaska Dmitriev Dmitrieva Dmytruk Dobrynin Dolgov Domrachova
  Dorofeev Dorokhov Dostoevsky Dovzhenko Drapatyi Drozdov Dubinsky Dugin Dvorkovich Dyachenko Dyumin Dzerzhinsky Efimov
  Efremov Egorov Eliseev Ermakov Ershov Evdokimov Evseev Evtushenkov Fadeev Fedorenko Fedorov Fedorova Fedoruk Fedoseev
  Fedotov Fedyna Fetisov Filaret Filatov Filimonov Filippov Firtash Fomin Fradkov Franko Fridman Frolov Frolova Fursenko
  Fyodorov Gagarin Gaidar Galkin Galuzin Gavrilov Geletey Gerashchenko Gerasimov Gladkov Glazyev Glinka Gogol Golikov
  Golikova Golovin Golubev Goncharov Gongadze Gontar Gontareva Gorbachev Gorbachyov Gorbatov Gorbunov Gordeev Gorelov
  Gorky Gorshkov Grachev Grebenshchikov Grechko Gref Gribkov Grigoriev Grigorovich Gromov Gromyko Groysman Gryzlov Gubin
  Gundyaev Gurov Gurulyov Guryev Gusev Guseva Gusinsky Halushchenko Havryliuk Havrylyuk Herashchenko Honchar Honcharenko
  Honcharuk Hrabar Hrushevsky Hrytsak Hrytsenko Hutsul Ignatenko Ignatov Ignatyev Ilyin Ilyina Inozemtsev Isaev Isayev
  Isinbayeva Ivanenko Ivanov Ivanova Ivashchenko Ivashov Ivchenko Ivleev Kabaeva Kabanov Kachanov Kalesnikava Kalinin
  Kalinovsky Kalugin Kamenev Kandinsky Kapitsa Kara-Murza Karaganov Karasev Karasin Karatkevich Karelin Karjakin
  Karpenko Karpov Karpova Kashin Kasyanov Katerynchuk Kazakov Kazantsev Kerensky Khabarov Khafizov Khamatova Kharchenko
  Kharitonov Khinshtein Khlopov Khodorkovsky Khokhlov Khomenko Khoroshkovsky Khramov Khrenin Khrushchev Khuzhin
  Kirichenko Kirienko Kirilenko Kirillov Kiriyenko Kiselev Kiselyov Kislyak Klimenko Klimkin Klimov Klimova Klitschko
  Klymenko Klympush Klyuev Klyuyev Kobzon Kochanova Kokorin Kolesnichenko Kolesnik Kolesnikov Kolesnikova Kolobov
  Kolokoltsev Kolomoisky Kolomoyskyi Komarov Komissarov Kondrashov Kondratiev Kondratyev Kononov Konovalov Konstantinov
  Kopylov Korablev Korchagin Kornilov Korobov Korolev Korolyov Korshunov Kosachev Koshulynsky Kostenko Kostin Kostiuk
  Kostomarov Kostyuk Kosygin Kotenko Kotov Koval Kovalchuk Kovalenko Kovalev Kovalyov Kovtun Kozachenko Kozachuk Kozak
  Kozlov Kozlova Kozyrev Krasnov Kravchenko Kravchuk Kravets Kremer Krivonos Krivtsov Krupskaya Krut Krylov Kryuchkov
  Kryvonos Kubrakov Kuchma Kudrin Kudryashov Kudryavtsev Kulagin Kulakov Kuleba Kulik Kulikov Kuprin Kurchatov Kurkov
  Kushnir Kuzmenko Kuzmin Kuzmina Kuznetsov Kuznetsova Kvasov Kvit Kyrychenko Kyrylenko Lapin Lapshin Larin Latushko
  Latynina Latypov Lavrentyev Lavrov Lazarenko Lazarev Lebedev Lebedeva Lebedinsky Lenin Leonov Leontyev Lermontov
  Leshchenko Lesin Levashov Levchenko Leviev Levitin Likhachev Lipetsky Lisin Lisitsa Litvinenko Litvinov Livanov
  Lobachevsky Lobanov Loginov Lomonosov Loskutov Lozynsky Lugovoi Lugovoy Lukashenka Lukashenko Lukashevich Lukin
  Lukoyanov Lukyanenko Lukyanov Lutsenko Luzhkov Lyashko Lysenko Lytvyn Lytvynenko Magnitsky Makarenko Makarov Makarova
  Makeev Makei Maksimov Maksymenko Malakhov Malevich Malkin Malofeev Malofeyev Malyshev Mamontov Mandziy Manturov
  Marchenko Marchuk Markelov Markov Martyanov Martynenko Martynov Martynyuk Maslov Maslyakov Matveev Matveyev Matvienko
  Matviichuk Matviychuk Matviyenko Mayakovsky Mazepa Medinsky Medvedchuk Medvedev Medvedeva Melnichenko Melnik Melnikov
  Melnychuk Melnyk Merkulov Mikhailov Mikhailova Mikhalkov Mikhaylov Mikhelson Mikoyan Milinkevich Mironov Mironova
  Miroshnichenko Mishin Mishustin Mitrofanov Mitrokhin Mizintsev Mizulina Moiseev Moiseyev Molotov Mordashov Mordkovich
  Moroz Morozov Morozova Moskalenko Mostova Mudryk Muratov Muraviev Mutko Myasnikov Myronenko Nabiullina Nabokov
  Nalyvaichenko Narusova Naryshkin Nasonov Naumov Navalnaya Navalny Nayyem Nazarenko Nebenzya Nechyporenko Nefedov
  Nekliaev Nekrasov Nemtsov Nemtsova Nesterenko Nesterov Nevzorov Niaklajeu Nikiforov Nikishin Nikitin Nikitina
  Nikolaenko Nikolaev Nikolaeva Nikonov Nikulin Nosov Novikov Novikova Novodvorskaya Novoselov Nurgaliyev Obolensky
  Odintsov Okudzhava Oleksiyenko Oliynyk Omelchenko Omelyan Onishchenko Onyshchenko Oparin Orekhov Oreshkin Orlov Orlova
  Orlovsky Osadchuk Osipov Osipova Ostapchuk Ostrovsky Ovchinnikov Ovechkin Palamarchuk Paliychuk Pamfilova Panarin
  Panchenko Panfilova Panin Pankratov Panov Paramonov Parfyonov Parshin Parubiy Pasternak Pastukhov Patrushev Pavlenko
  Pavlensky Pavliuk Pavlov Pavlova Pavlovsky Pavlyuchenko Pavlyuk Pekhtin Perminov Peskov Pestov Petliura Petrashko
  Petrenko Petriv Petrov Petrova Petrovsky Petukhov Pevtsov Pimenov Pinchuk Pivovarov Plakhotniuk Platonov Platoshkin
  Plisetskaya Plotnikov Plyushchenko Podolsky Podolyak Pokrovsky Polishchuk Politkovskaya Poltavchenko Poltorak Polyakov
  Polyakova Ponomarenko Ponomarev Popov Popova Poroshenko Potanin Potapov Potemkin Pratasevich Prigozhin Primakov
  Prokhorov Prokofiev Prokopenko Prokopyev Pronin Protasevich Protasov Prystaiko Pugachev Pugacheva Pushilin Pushkin
  Pushkov Putin Putina Pylypenko Rachmaninoff Radchenko Rasputin Ratushnyak Razin Rebrov Remizov Repin Reshetnikov
  Reznikov Rodchenko Rodchenkov Rodionov Rogov Rogozin Roizman Roldugin Romanchuk Romanenko Romaniuk Romanov Romanova
  Rostropovich Rotenberg Rozhkov Ruban Rubtsov Rudakov Rudenko Rudskoy Rumyantsev Rusakov Rutskoi Ryabkov Ryabokon
  Ryaboshapka Ryabov Ryazanov Rybachuk Rybakina Rybakov Rybin Rybolovlev Rykov Ryzhkov Sabalenka Sadovy Sadovyi Safin
  Safina Safonov Safronov Sagalayev Sakharov Saltykov Samarsky Samoilenko Samoilov Samokhin Samoylov Sannikov Savchenko
  Savchuk Savelyev Savin Savina Savinov Savitsky Sazonov Scriabin Sechin Sedov Sekrylov Seleznev Seleznyov Seliverstov
  Semenchenko Semenov Semenova Semenyuk Semyonov Sentsov Serdiuk Serdyukov Serebrennikov Serebryakov Sergeev Sergeyev
  Serov Shamanov Shapoval Sharapova Sharonov Sharov Shatalov Shchedrin Shcherbakov Shcherbina Shchukin Shemyakin
  Sherbakov Shestakov Shevchenko Shevchuk Shevtsov Shevtsova Shirokov Shishkin Shlyapnikov Shmelev Shmyhal Shoigu Shokin
  Sholokhov Shostakovich Shtepa Shukhevych Shukshin Shulgin Shulha Shumenko Shushkevich Shuvalov Shvedov Shvets
  Sidorenko Sidorov Sidorova Sikorsky Silantyev Siluanov Simonov Sinitsyn Skabeyeva Skoropadsky Skripal Skripnik
  Skuratov Skvortsov Skvortsova Slavin Slutsky Smirnov Smirnova Smolin Sobchak Sobolev Sobolevsky Sobyanin Sokolov
  Sokolova Sokolovsky Solntsev Solomin Solonin Solovyev Solovyov Solovyova Solzhenitsyn Sorokin Sorokina Sotnikov
  Spassky Stanovaya Starikov Starodubtsev Starovoitova Statkevich Stefanchuk Stepanenko Stepanov Stepanova Stepashin
  Stetsenko Stetskiv Stolypin Stravinsky Strelkov Strelnikov Strugatsky Stupak Subbotin Sudakov Sukhanov Sukhorukov
  Surkov Surovikin Suslov Suvorov Svetlov Sviridov Svitlichna Svitolina Sybiha Sychev Syrsky Syrskyi Sytin Sytnyk
  Tarasenko Tarasov Tarasova Tarasyuk Tarkovsky Taruta Tatarinov Tchaikovsky Terekhov Tereshchenko Tereshkova
  Tikhanovskaya Tikhonov Timakova Timchenko Timofeev Timofeyev Timoshenko Titov Titova Tkachenko Tkachev Tkachuk Tokarev
  Tokayeva Tolokonnikova Tolstoy Tomenko Travnikov Trenin Tretyak Tretyakov Trifonov Trofimov Troitsky Troshev Trotsky
  Trutnev Tsepkalo Tsikhanouskaya Tsikhanouski Tsimanouskaya Tsipko Tsvetaeva Tsvetkov Tukhachevsky Tuleyev Tumanov
  Turchak Turchynov Turgenev Turov Tutberidze Tyahnybok Tymchuk Tymoshenko Tyulenev Udaltsov Ulyanov Ulyanova Umerov
  Usachev Ushakov Usov Uspensky Uss Ustinov Ustyugov Usyk Utkin Uvarov Vakarchuk Valieva Vasilev Vasiliev Vasilieva
  Vasilyev Vasilyeva Vasnetsov Vasylenko Vavilov Vdovin Vekselberg Venediktov Venislavsky Vereshchagin Vereshchuk
  Veretennikov Vernadsky Vertov Veselov Vetrov Viatrovych Viktorov Vinogradov Vinokurov Vishnevsky Vlasov Vlasova
  Vodolazkin Volkov Volkova Volodin Volodina Voloshin Voloshyn Volozh Volsky Vorobyev Vorobyov Voronchenko Voronin
  Voronov Vorontsov Voroshilov Vostrikov Vyshinsky Vysotsky Yablokov Yagoda Yakimenko Yakovenko Yakovlev Yakovleva
  Yakubovich Yakunin Yanaev Yanukovych Yarmolenko Yarosh Yarov Yarovaya Yashin Yastrzhembsky Yatsenyuk Yavlinsky
  Yavorivsky Yefimov Yefremov Yegorov Yegorova Yekhanurov Yelizarov Yeltsin Yermak Yermakov Yermolov Yershov Yesenin
  Yevtushenko Yezhov Yudin Yumashev Yurchenko Yuryev Yushchenko Zabolotny Zadorozhny Zaitsev Zaitseva Zakharchenko
  Zakharov Zakharova Zaluzhny Zaluzhnyi Zamyatin Zaostrovtsev Zasulich Zatulin Zavyalov Zelenskiy Zelensky Zelenskyy
  Zhadan Zhdanov Zhdanova Zheleznyak Zhirinovsky Zhovtenko Zhuk Zhukov Zhukova Zhukovsky Zhuravlev Zhuravlyov Zhvanetsky
  Zimin Zinchenko Zinkevych Zinoviev Zlobin Zolotov Zorin Zotov Zubarev Zubko Zubkov Zubov Zubrytsky Zuev Zvyagintsev
  Zykov Zyuganov
`)
