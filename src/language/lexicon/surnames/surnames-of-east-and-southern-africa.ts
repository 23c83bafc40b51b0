import { words } from '../../words'

/**
 * Family names of East Africa from Ethiopia to Tanzania, Congo, Angola, Mozambique, Zimbabwe, South Africa, Madagascar
 * and Mauritius, frequent or newsworthy, in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_EAST_AND_SOUTHERN_AFRICA: readonly string[] = words(`
  Abdulle Aboud Abrahams Achieng Adhiambo Afewerki Afwerki Aideed Akello Alemayehu Alemu Amollo Amolo Amuriat Anyona
  Aptidon Arero Aritho Assefa Atwoli Awori Badibanga Bagaza Bagosora Baguma Bakambu Banda Bayi Berenger Berhane Besigye
  Beukes Bezuidenhout Bihi Biko Bisengimana Biti Biwott Bizimungu Boesak Bogonko Boinnet Bokassa Bolamba Bolya Boolell
  Booysen Boshab Boshoff Botes Botha Breytenbach Buthelezi Buyoya Bwalya Byamugisha Byanyima Byaruhanga Cele Chabinga
  Chakwera Chamisa Chanda Changwa Chapo Charamba Chasowa Chebet Chebii Chebukati Chelimo Chepngetich Cheptegei Cheptoo
  Cheruiyot Chidyausiku Chigumba Chihuri Chikwinya Chilima Chilingutila Chiluba Chilufya Chimombe Chimwala Chinamasa
  Chipande Chipenda Chirwa Chisale Chisenga Chissano Chitanda Chitembwe Chitepo Chitiyo Chitsiga Chiume Chivayo
  Chivukuvuku Chiwenga Choge Chombo Coetsee Coetzee Coetzer Conradie Cronje Daga Dagalo Dandala Daniels Debele Defar
  Dembo Demissie Deressa Desalegn Dhlakama Dhlomo Dibaba Didiza Dingaan Djohar Dlamini Dlamini-Zuma Dlodlo Dludlu Dolny
  Duale Echesa Engelbrecht Erasmus Esau Farmaajo Farmajo Farole Fayulu Fivaz Fourie Frolick Garad Garang Gatabazi
  Gatachew Gatdet Gathogo Gatluak Gato Gebremariam Gebremedhin Gebremeskel Gebremichael Gebrselassie Geingob Gichuru
  Gidada Gigaba Githae Githinji Githu Gizenga Godana Godongwana Goldblatt Gordhan Gqubule Grobler Groenewald Guebuza
  Guelleh Guled Gumbi Gumbo Gumede Gwala Gwarube Haasbroek Habimana Habyarimana Hadebe Hanekom Hatungimana Havenga
  Heerden Hendrickse Heyns Hichilema Hlatshwayo Hlengwa Hlongwa Hlongwane Hlophe Hofmeyr Holomisa Hussien Ilunga
  Ingabire Isaias Itula Jaarsveld Jafta Jama Jawar Jele Jiyane Joho Joof Jordaan Jugnauth Kabaija Kabange Kabarebe
  Kabasele Kabila Kabongo Kabuga Kabund Kabuya Kagame Kahin Kaijage Kaindi Kalala Kalenga Kalisa Kalombo Kalonji
  Kambanda Kamerhe Kamwanya Kandie Kangamba Kapend Kapwepwe Karangwa Karanja Kariuki Karua Karugarama Karume Kasavubu
  Kaseba Kasongo Kasrils Kassaye Kassoma Kasukuwere Kathrada Katjavivi Katjiuongua Katumbi Kaunda Kawawa Kayibanda
  Kayumba Kedir Keino Keitany Kekana Kemboi Kenei Kengo Kenyatta Kgosi Kgositsile Khama Khampepe Khoza Khumalo Khuzwayo
  Kiai Kiambi Kibaki Kibassa Kibicho Kibor Kibwana Kidane Kidero Kigen Kihika Kikwete Kimaiyo Kimani Kimathi Kimbangu
  Kimetto Kimutai Kinyanjui Kinyua Kipkemboi Kipketer Kiplagat Kiplimo Kiprop Kipruto Kipsang Kiptoo Kiptum Kirabo
  Kiraithe Kiriinya Kirui Kituyi Kivuitu Kiwanuka Kiyonga Klerk Kleynhans Koech Koinange Kolelas Konchellah Koornhof
  Kopelipa Korir Kosgei Kriek Kubayi Kulayigye Kundi Kunene Kuugongelwa Kyagulanyi Kyungu Lagat Legesse Lekota Lema
  Letsatsi Letsie Liebenberg Lihau Lissu Lokondo Lonyangapuo Lowassa Lubega Lubinda Luhaka Lukonde Lukwago Lule Lumumba
  Luthuli Luyindula Maathai Mabaso Mabena Mabhena Mabhida Mabhudi Mabiala Mabilane Mabior Mabote Mabunda Mabuza Machar
  Machel Machogu Machuka Machungo Madikizela Madlala Madonsela Madzikane Mafu Magashule Magona Magufuli Mahlangu Mahlobo
  Mahumapelo Maimane Maina Majaliwa Majola Makau Makeba Makgoba Makhanya Makhubele Makhura Makiese Makoni Makonnen
  Makwetu Malan Malema Malewezi Malherbe Malonga Maluleke Mamabolo Mamoepa Manamela Mananiso Mandela Mangena Mangope
  Mangwana Manuvakola Manyi Mapaila Maphosa Mapisa Maponya Maponyane Maqubela Maraga Marais Maree Masebe Masekela Maseko
  Masemola Mashaba Mashabane Mashatile Mashego Mashele Mashinini Masilela Masina Masire Masondo Masuku Masutha Mataboge
  Matambanadzo Matata Mathale Mathebula Mathenge Mathunjwa Matiang'i Matiba Matjila Matsepe Matshikiza Mawere Mayombo
  Mbabazi Mbalula Mbarire Mbasogo Mbatha Mbeki Mbemba Mbete Mbombo Mbonimpa Mboulou Mbowe Mboya Mbugua Mbui Mburu Mbusa
  Mbuyi Mcebo Mchunu Mda Mdlalose Mdluli Megersa Membe Mengesha Menkir Merwe Mfeketo Mgcina Mhlaba Mhlanga Mhlongo
  Mhlophe Micombero Milambo Mkapa Mkhabela Mkhize Mkhwanazi Mkhwebane Mkwanazi Mlambo Mlangeni Mliswa Mmusi Mnangagwa
  Mngomezulu Mngxitama Mntambo Mobutu Mocumbi Modise Modiselle Moerane Mofokeng Mogae Mogajane Mogoeng Mohale Mohamoud
  Mohamud Mohlala Mokgoro Mokgosi Mokoena Mokoko Mokonyane Molefe Molewa Moloi Moloto Momade Mombeshora Mondlane Mosala
  Moseneke Mosimane Mosisili Motaung Motlanthe Motlatsi Motsepe Motshekga Motsoaledi Motsoeneng Moyane Moyo Mpahlwa
  Mpango Mphahlele Mphela Mphephu Mphoko Mpofu Mqhayi Msibi Msimang Msowoya Msuya Mtetwa Mthembu Mthethwa Mthombeni
  Mtimkulu Mtolo Mtshali Muchanga Mudenda Mudimbe Mudzuri Muga Mugabe Mugabo Mugisa Mugisha Mugo Mugumya Muhoozi Muhoza
  Muite Mujuru Mukabalisa Mukantabana Mukasa Mukendi Mukonoweshuro Mukulu Mukwege Mulamula Mulaudzi Mulele Mulenga
  Muliro Mulugeta Mulumba Muluzi Mungai Muntu Munyaradzi Munyua Murade Murathe Murerwa Murgor Muriithi Murkomen Muruli
  Musakanya Museveni Mushikiwabo Mushimba Mushwana Musila Musona Musyoka Mutai Mutamba Mutambara Mutasa Mutebi Muteka
  Mutesa Muteteka Muthama Mutharika Muthemba Mutiso Mutodi Mutombo Mutua Mutuma Mutunga Muturi Muwanga Muyanda Muyaya
  Muyembe Muyombo Muzenda Muzito Muzorewa Mvurya Mwaanga Mwakwere Mwale Mwamba Mwanawasa Mwangi Mwansa Mwaura Mwenda
  Mwenye Mwila Mwilambwe Mwinyi Mwiraria Mwiti Mxenge Myeni Mzembi Nabwire Naicker Naidoo Nakate Nakeni Nalule Namuganza
  Nando Ncube Ndadaye Ndagijimana Ndayishimiye Ndegwa Nderitu Ndhlovu Ndichu Ndikumana Ndimande Ndirangu Ndiritu
  Ndlangamandla Ndlovu Ndombasi Ndou Nduati Ndung'u Ndungu Nega Negash Nel Nemukula Netshitenzhe Ng'ang'a Ngandu Nganga
  Ngatia Ngbanda Ngcobo Ngcuka Ngcukana Ngema Ngidi Ngilu Ngobeni Ngoma Ngouabi Ngoy Ngoyi Ngubane Ngubeni Ngunyi
  Ngwenya Nhlapo Nhleko Niekerk Nihia Nimrod Nimubona Niyonzima Njenga Njonjo Njoroge Njuguna Nkabinde Nkaissery Nkomo
  Nkosi Nkuhlu Nkulu Nkumbula Nkuna Nkunda Nkurunziza Nkusi Nkwinti Nqakula Nsengimana Nsengiyumva Ntaganda
  Ntakirutimana Ntaryamira Ntibantunganya Ntini Ntombela Ntshangase Ntuli Nujoma Numa Numbi Nxasana Nxesi Nxumalo
  Nyamitwe Nyamwasa Nyamwisi Nyanda Nyandwi Nyathi Nyembe Nyembezi Nyembo Nyerere Nyirahabimana Nyirenda Nyong'o Nyoni
  Nyoro Nyusi Nzanga Nzimande Nzuza Oballa Obare Obote Ochieng Ochola Odendaal Odera Odhiambo Odinga Odongo Oduor Oginga
  Ogolla Ogot Ojaamong Okello Okemo Okeyo Okitundu Okoth Olenghankoy Olenja Oluoch Omamo Omanyala Omtatah Onditi Ongeri
  Ongwen Onyango Oosthuizen Opangault Oparanya Opiyo Opperman Orengo Oryem Otafiire Otieno Otti Otunnu Ouko Owino Owuor
  Oyugi Pandor Phahlane Phakathi Phiri Phosa Phuti Pillay Pinda Pityana Plaatje Plessis Pohamba Potgieter Pretorius
  Prinsloo Qunta Qwabe Qwelane Rabada Radebe Rajaonarimampianina Rajoelina Rakotomalala Rakotonirina Ramaphosa
  Ramathlodi Ramatlhodi Ramdin Ramgoolam Ramkalawan Ramodike Ramokgopa Ramphele Randria Randriamanantena Randrianarisoa
  Rantao Rapulana Rasoanaivo Rasool Ratsiraka Ravalomanana Razafindrakoto Relly Rensburg Retief Roelofse Rono Rossouw
  Rotich Ruberwa Rudisha Rugambwa Rugunda Rukwaro Rusesabagina Rutayisire Ruto Rwabwogo Rwagasore Rwigema Rwigyema
  Sabelo Sachikonye Saitoti Sakombi Samakuva Samatar Sambi Sambu Sata Savimbi Scheepers Seabelo Sebagereka Sebe Sefue
  Seipei Sekeramayi Sekwati Selebi Semakula Semenya Seripe Serote Setsubi Sexwale Seyoum Shabangu Shamuyarira Shein
  Shermarke Shiferaw Shilowa Shivambu Sibanda Sibeko Sibiya Sichinga Sigcau Sigcawu Sikhakhane Sikhala Sikhosana Sikota
  Simelane Sisulu Sitati Sithebe Sithole Siwela Skosana Skweyiya Slabbert Slovo Smuts Sobukwe Soga Sokoine Solwandle
  Songok Soobrayan Sparg Ssali Ssebunya Ssekandi Ssemakula Ssemogerere Ssempebwa Steenhuisen Steenkamp Steyn Stofile
  Strijdom Strydom Suluhu Suzman Swanepoel Swart Swarts Tafari Taki Tambo Tambwe Taye Tchize Tefera Tekere Tembo
  Temesgen Tergat Terre'Blanche Terreblanche Tesfamariam Tesfaye Tessema Thambwe Theron Thugwane Thuku Tibaijuka Tinkler
  Toit Tonder Tongogara Tsedu Tsenoli Tshabalala Tshala Tshenolo Tshiani Tshibala Tshimanga Tshisekedi Tshombe Tshwete
  Tsvangirai Tswelopele Tuju Tumukunde Tumusiime Tumwebaze Tumwesigye Tumwine Tutu Twagiramungu Twala Umuhoza Uteem
  Uwase Uwilingiyimana Uwimana Uys Vavi Venter Verwoerd Vilakati Vilakazi Viljoen Visagie Vorster Vuuren Wafula Waiguru
  Wainaina Waithaka Wako Walde Wamalwa Wamba Wambugu Wamukota Wanjala Wanyama Wanyonyi Warioba Warsame Waruinge Wekesa
  Weldegiorgis Wessels Wetangula Wina Wolde Woldemariam Woldemichael Worku Wyk Xaba Xulu Yattani Yegon Yengeni Yerodia
  Yimer Youlou Yumba Zawde Zenawi Zewde Zille Zondi Zondo Zuma Zungu Zvobgo Zwane Zwelithini Zyl
`)
