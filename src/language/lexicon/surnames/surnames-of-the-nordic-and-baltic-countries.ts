import { words } from '../../words'

/**
 * Family names of Denmark, Finland, Iceland, Norway, Sweden, Estonia, Latvia and Lithuania, frequent or newsworthy, in
 * order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_THE_NORDIC_AND_BALTIC_COUNTRIES: readonly string[] = words(`
  Aalto Aaltonen Aamodt Aasen Aaviksoo Abrahamsen Abrahamsson Adamkus Adelsohn Agnarsdottir Ahlgren Ahlin Ahlmark Aho
  Ahola Ahonen Ahtisaari Akerlund Alho Almgren Amundsen Andersen Andersson Andresen Andrikiene Ansip Anttila Anvelt
  Arnesen Arvidsson Asplund Astrauskas Astrup Auken Axelsen Axelsson Bagger Bakke Balodis Bech Bengtsson Berge Berggren
  Berglund Bergman Bergqvist Bergsson Bergstrom Bernander Berntsen Berzins Bildt Bilotaite Birgersson Birkavs Bjarnason
  Bjork Bjorklund Bjorkman Bjorndalen Bjornsson Bjornstad Blix Blixen Blomkvist Blomqvist Bodstrom Bohman Bohr Bondevik
  Borg Borten Brandvold Branting Brazauskas Breivik Brekke Brende Brodin Brundtland Bruun Butkevicius Butkus Carlsen
  Carlson Carlsson Cederblad Christensen Christiansen Christoffersen Cielens Clausen Clemet Dahl Dahlberg Dahlgren
  Dalgaard Danielsen Danielsson Davidsen Davidsson Degutiene Dinkelspiel Djurhuus Dombrovskis Edvardsen Egeland Eide
  Eidem Ekholm Eklund Ekman Ekstrom Elgaard Eliasson Ellemann Elvestuen Emsis Enestam Enger Engstrom Enoksen Eriksen
  Eriksson Espersen Evensen Falldin Feldt Fischer Floderus Fogh Forsberg Forsell Forsman Foss Fossum Frederiksen Fredin
  Fredriksen Fredriksson Fridolin Friis Gade Gahr Gahrton Gaidys Garbarek Gjerde Glistrup Godmanis Granlund Grieg
  Grigule Grimsson Gronholm Gronlund Gronroos Grybauskaite Gudjohnsen Gudmundsen Gudmundsson Gulbrandsen Gullestad
  Gundersen Gunnarsdottir Gunnarsson Gustafson Gustafsson Gustavsen Gustavsson Gyllensten Gylys Haagensen Haakonsen
  Haaland Haarde Haavisto Haga Haglund Hakansson Hakkinen Hallberg Hallengren Hallgrimsson Halonen Halvorsen Hamalainen
  Hammar Hammarskjold Hamsun Hansen Hansson Hareide Hartling Hatlen Hauge Haugen Haugland Hedegaard Hedlund Hedman
  Hedstrom Heikkila Heikkinen Heinonen Helgesen Hellberg Hellstrom Henriksen Henriksson Hermansen Hermansson Hietala
  Hirvonen Hjalmarsson Hjort Hoeg Hoegh Hoglund Hojbjerg Hojlund Holkeri Holm Holmberg Holmen Holmgren Holmqvist
  Holmstrom Holst Holte Hoybraten Huitfeldt Hultman Hurdal Ibsen Ilves Ingebrigtsen Isaksen Isaksson Iversen Jaakonsaari
  Jacobsen Jacobson Jagland Jakobsdottir Jakobsen Jakobsson Jankauskas Jansone Jansons Jansson Jarvi Jarvinen Jelved
  Jensen Jeppesen Jespersen Johannessen Johannesson Johansen Johansson Johnsen Johnsrud Jokinen Jonassen Jonasson
  Jonsdottir Jonsson Jorgensen Josefsson Juhl Jukneviciene Juknevicius Juncker Junttila Jurkans Juslen Juul Kaljulaid
  Kaljurand Kallas Kallio Kalnins Kalvaitis Kalvitis Kanerva Kangas Karins Karis Karjalainen Karlsen Karlsson Karppinen
  Kasekamp Kask Katainen Kauppinen Kazlauskas Kekkonen Kelam Keskinen Kierkegaard Kinnunen Kirkegaard Kirsteins Kivela
  Kiviniemi Kjaer Kjaersgaard Kjellberg Klaveness Knudsen Knutsen Knutsson Koivisto Koivusalo Koponen Koppel Korhonen
  Koskela Koskinen Krag Kristensen Kristersson Kristiansen Kristinsson Kristjansson Krogh Kronberg Krumins Kubilius
  Kudirka Kukk Kuusisto Kvalheim Laakso Laaksonen Laar Lagerback Lagerlof Lahtinen Laitinen Landsbergis Langeland Larsen
  Larson Larsson Lassen Latvala Laudrup Lauritsen Lauritzen Laursen Lehtinen Lehto Lehtonen Leijonborg Leino Lembergs
  Lepisto Leppanen Levits Liepins Lind Lindahl Lindberg Lindblad Lindblom Linde Lindeman Linder Lindgren Lindh Lindholm
  Lindqvist Lindroos Lindstrom Linkevicius Linna Lipponen Listhaug Ljungberg Ljungqvist Lofgren Lofven Lokke Lomborg
  Loof Lovgren Luik Lundberg Lundby Lundell Lundestad Lundgaard Lundgren Lundh Lundin Lundkvist Lundqvist Lundstrom
  Lundvik Lykketoft Lysbakken Maattanen Madsen Magi Magnusson Makela Makinen Maldeikis Malmstrom Mankell Mannerheim
  Manninen Maripuu Markussen Martikainen Masiulis Mathiesen Mathisen Mattila Mattsson Mazeikis Melander Melin Meri
  Michelsen Mikaelsson Mikkelsen Mikkola Mikser Moberg Moen Mogensen Monrad Mork Morkov Mortensen Munk Mustonen Myhre
  Myklebust Myrdal Myrseth Naess Nansen Narusk Nauseda Navarsete Navickas Neergaard Nesbo Nielsen Niemi Nieminen
  Niinisto Nikkanen Nilsen Nilsson Niskanen Nissen Norberg Nordberg Nordgren Nordin Nordlund Nordstrom Norgaard Norlund
  Norrman Nuder Nurmi Nurminen Nyberg Nygaard Nygard Nykanen Nylander Nyman Nyrup Nystrom Oberg Oddsson Odegaard Oftedal
  Ohlsson Ohman Ojala Olafsdottir Olafsson Olekas Olesen Olin Olofsson Olsen Olsson Orpo Ostberg Ostby Ostergaard
  Ostling Ottosson Oviir Ozolins Ozols Paas Paasikivi Pabriks Paksas Palme Palsa Palsson Paluckas Paludan Pape Parn
  Parviainen Paulauskas Paulsen Paulsson Pedersen Pekkarinen Peltola Peltonen Pentus Persbrandt Persson Petersen
  Petersons Petersson Petkevicius Pettersen Petterson Pettersson Pihl Pitkanen Pleksnys Pohjola Poulsen Prunskiene
  Puidokas Purra Qvist Raikkonen Ramberg Ranta Rantanen Rapp Rasmussen Rasmusson Ratas Rautiainen Rebane Rehn Reinfeldt
  Repse Rinkevics Rinne Risikko Roivas Ronnback Ronning Rosengren Rosling Rossavik Rosvall Rundgren Ruuskanen Ruutel
  Rytkonen Saari Saarikko Saarinen Sabonis Sahlin Saks Salminen Salo Salonen Samuelsen Samuelsson Sandberg Sandell
  Sandstrom Sarkkinen Savisaar Savolainen Schluter Schlyter Schou Schyman Segerstrom Selanne Seppala Seppanen Shetelig
  Sibelius Sigfusson Sigurdardottir Sigurdsson Sigurjonsson Silina Simasius Simonsen Simonyte Sipila Sjoberg Sjogren
  Sjostedt Sjostrom Skarsgard Skele Skovgaard Skvernelis Skytte Slakteris Soderberg Soderblom Soderlund Soderman
  Soderstrom Sohlberg Soini Solberg Solheim Solskjaer Sonstebo Sorensen Sorenstam Sorsa Soyland Stahl Stang Stankevicius
  Steensen Stenberg Stendzenieks Stenmark Stoere Stoltenberg Storberget Straujuma Strindberg Strom Stubb Suhonen
  Sundberg Sundby Sundgren Sundqvist Sundstrom Sutt Svendsen Svenningsen Svensson Sverdrup Swahn Sylvan Syse Taalas
  Tallberg Tamm Tarand Tarkkanen Telhaug Thagaard Thommessen Thomsen Thorsen Thorvaldsen Tolgfors Tornqvist Torp
  Torvalds Tsahkna Tuominen Tuomioja Turunen Tveit Uggla Ullsten Ulmanis Uotila Urbonas Urbsys Urpilainen Ushakovs
  Uspaskich Vaananen Vaher Vaitkus Valen Vanagas Vanhanen Vapaavuori Vasiliauskas Vatanen Vehkavaara Veiderma Vejonis
  Vennamo Vestager Vestergaard Viitanen Vilen Vinterberg Virolainen Virtanen Vitkus Vuorinen Wahlberg Wahlstrom
  Wallenberg Wallin Wallstrom Wessman Westberg Wester Westerberg Westergaard Westerlund Westin Wetterstrand Wibe Wiberg
  Wickman Wickstrom Wiklund Wikstrom Willoch Winberg Winther Wirtanen Ylonen Zachrisson Zakaitiene Zalatoris Zatlers
  Zemaitis Zetterberg Zetterlund Zukauskas Zuokas
`)
