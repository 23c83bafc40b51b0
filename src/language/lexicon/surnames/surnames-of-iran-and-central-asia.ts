import { words } from '../../words'

/**
 * Family names of Iran, Afghanistan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, frequent or
 * newsworthy, in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_IRAN_AND_CENTRAL_ASIA: readonly string[] = words(`
  Abbaszadeh Abdali Abdi Abdrakhmanov Abdullaev Abdullayev Abdykalikov Abedini Abedzadeh Ablyazov Abtahi Abykayev
  Achakzai Afkhami Afshar Aghaei Aghajari Ahmadi Ahmadian Ahmadinejad Ahmadzai Aitmatov Akayev Akbari Akhavan Akhmetov
  Akhundzada Akhundzadeh Akishev Alamolhoda Aliev Alimov Alinejad Alizadeh Amanpour Amarkhil Amini Aminov Amiri
  Ansarifard Araghchi Araqchi Ardebili Asadi Asanbayev Asgari Ashimov Ashtiani Atambayev Atamurodov Atefi Atmar Auezov
  Azarang Azimov Azizi Azmoun Babanov Baghaei Bagheri Baheer Baheri Bahonar Bahrami Baibek Bakhtiar Bakiyev Banisadr
  Baradar Bayaliyev Bayat Bazargan Behbahani Beheshti Behzadi Beiranvand Beknazarov Berdimuhamedov Berdimuhamedow
  Berdymukhamedov Berdymukhammedov Boroujerdi Borujerdi Bozumbayev Daei Danaei Daneshvar Daniyarov Dastjerdi Daud
  Daudzai Davari Dehghan Dosayev Dostum Dzhaksybekov Dzhaparov Ebadi Ebrahimi Ebtekar Ejei Ekram Emami Ergashev Eshraghi
  Eslami Esmaeili Fakhrizadeh Fallahi Fallahian Farahi Farhadi Farhadian Farrokhzad Faryabi Fazeli Firouzabadi Firouzja
  Forouhar Gailani Ganiev Ganji Ghaani Ghaffari Ghahremani Ghalibaf Ghanbari Gharibabadi Ghasemi Ghobadi Ghoddos
  Ghorbani Ghotbi Ghotbzadeh Golshani Golshiri Gulyamov Haghighi Hajizadeh Hajjarian Hajsafi Hamedani Hanif Hashemi
  Hashemian Hatami Heidari Hejazi Hekmatyar Hemmati Heydari Hosseini Hosseinian Hotak Hotaki Hoveyda Ibrahimi Idrissov
  Isakov Ishaqzai Iskakov Ismailov Ismailzai Issekeshev Jabbari Jafari Jahanbakhsh Jahangiri Jahanpour Jaksybekov Jalali
  Jalili Jamshidi Jannati Japarov Javadi Javanmardi Jeenbekov Jumagaliyev Kabiri Kadivar Kadyrov Kalantari Kaletayev
  Kalhor Kamalvandi Kamilov Kamkar Kani Karami Karbaschi Karimi Karimov Karimova Karroubi Karzai Kashani Kasymaliyev
  Kasymov Kavousi Kazemi Kazhegeldin Keshavarz Khademi Khakimov Khalili Khalilzad Khamenei Kharazi Kharrazi Khatami
  Khatibzadeh Khazaee Khazaei Khoei Kholmatov Khomeini Khonsari Khudoyberdiyev Kiarostami Kimiai Komilov Koofi Kulibayev
  Kulov Lahiji Laridjani Larijani Ludin Madani Madumarov Mahdavi Mahdavikia Mahfouzi Majidi Makhmalbaf Maleki Mamin
  Marashi Marzban Masimov Massimov Matraimov Mehsud Milani Minavand Mirkarimi Mirzaei Mirzai Mirziyoyev Mirzoyev Moaveni
  Moghadam Moghaddam Mohajerani Mohammadi Mohammadian Mohaqiq Mohseni Mojaddedi Mojtahed Mokri Momeni Montazeri Moradi
  Mortazavi Mosaddegh Mossadegh Mossadeq Mostafaei Motahari Motavassel Mottaki Mousavi Mujaddidi Mukhtarov Muminov
  Murodov Muttaqi Nabavi Naderi Naeemi Naficy Najafi Najafzadeh Najibullah Namazi Namjoo Naqdi Naseri Nazarbayev
  Nazarbayeva Nazari Nazarov Nazeri Nekounam Nemati Nigmatulin Nikzad Niyazov Noori Noorzad Noorzai Nourizadeh
  Nurmagambetov Nurmagomedov Omidi Otambayev Otunbayeva Pahlavi Paktiawal Panahi Parsa Pazouki Pezeshkian Popal Popalzai
  Pourmohammadi Qalibaf Qanooni Qanuni Qasemi Qolizadeh Rabiei Radan Rafiei Rafsanjani Rahimi Rahmani Rahmon Rahmonov
  Raisi Rajaee Rajai Rajavi Rakhimov Rakhmon Rakhmonov Rashidov Rasoulof Rassoul Rasulov Ravanchi Razavi Raziq Rezaei
  Rezaeian Rezaie Rouhani Rowhani Sabirov Sadeghi Sadjadpour Sadykov Saeidi Safavi Saidov Saighani Sajjadi Salami Salehi
  Salimi Salimov Samadi Sanaei Sapargaliyev Sarabi Sariyev Sarsenbayev Satpayev Satrapi Sattari Satybaldy Sayyaf
  Sazegara Seddiqi Sediqi Sediqqi Seyedi Shabani Shafiei Shaheen Shahidi Shahriari Shahroudi Shajarian Shamkhani Shamlou
  Shariati Shariatmadari Sharifi Sharipov Shinwari Shirazi Shirvani Shojaei Shukeyev Smailov Soleimani Soltani Sotoudeh
  Spanta Stanekzai Stanikzai Sultanov Tabatabaei Tabatabai Tabrizi Taheri Tajibayev Tajzadeh Taleghani Taraki Taremi
  Tashiev Tasmagambetov Tavakkoli Tavakoli Tehrani Tokayev Torabi Torkan Tulaganov Tursunov Umarov Usenov Usmanov Vaezi
  Vahidi Velayati Wardak Yakubov Yaqoob Yazdani Yazdi Yousefi Yuldashev Yusupov Zadran Zaeef Zaghari Zahedi Zakhilwal
  Zakirov Zaland Zamani Zandi Zanganeh Zangeneh Zanjani Zargari Zarif Zazai Zhakiyanov Zhaparov Zhumabayev Zibakalam
  Zolfaghari
`)
