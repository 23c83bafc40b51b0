import { words } from '../../words'

/**
 * Family names of the Arab countries, without the article before them ("Assad" for "al-Assad"), frequent or newsworthy,
 * in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_THE_ARAB_WORLD: readonly string[] = words(`
  Abadi Abbadi Abdelhadi Abdelmahdi Abdelrahman Abdulmahdi Aboulgheit Aboutrika Adnani Aflaq Ajami Akkad Alami Alaoui
  Allawi Allouche Amamou Aoun Arafat Araji Aridi Ashrawi Asiri Assad Atassi Atiyah Atrash Attar Attia Atwan Awadh Awda
  Awlaki Ayari Ayyash Azhari Azour Badie Baghdadi Bahah Bakoush Bakri Baradei Barakat Barazani Barghouti Baroud Barzani
  Basha Bassil Bayoumi Bazzi Belaid Belhadj Belhaj Belkacem Belkadi Benali Benamara Benchaabane Benflis Benhadid
  Benjelloun Benkirane Bennani Bennour Bensalah Benslimane Bensouda Berri Bishara Bitar Bouazizi Boubaker Bouhired
  Boukadoum Boumediene Boumedienne Bourguiba Boushehri Bouteflika Busaidi Chahed Chaib Chalabi Chamoun Chaoui Charfi
  Chebbi Chehab Cheikh Chentouf Choukri Dabaiba Dabashi Dabbagh Dahabi Dahlan Darwiche Darwish Dbeibah Debbouze Deif
  Diab Djellali Djerad Doghri Dosari Douri Ebeid Elaraby Elbaradei Elgamal Elmasry Elsayed Elsharif Elsisi Erekat
  Essebsi Essid Fahmy Fakhfakh Falih Faqih Farouki Fassi Fayyad Fihri Fneish Frangie Frangieh Franjieh Gaddafi Ganzouri
  Geagea Gemayel Ghaith Ghali Ghandour Ghannouchi Gharbi Ghassemi Ghoneim Ghosn Ghozali Ghribi Gomaa Haddad Haddadi
  Hadid Hadidi Hadj Haffar Haftar Hajjar Hakimi Halabi Halbousi Hallaq Hamadeh Hamadi Hamdok Hamdouk Hammadi Hammouche
  Hammoud Hamouda Haniya Haniyeh Hariri Hashimi Hasni Hassoun Hawatmeh Hawi Hemeti Hijazi Hinnawi Hodeiby Hoss Houthi
  Hrawi Husseini Hweidi Issawi Jaafari Jabari Jabouri Jaburi Jadaan Jandali Jarba Jarrah Jaziri Jebali Jibril Jolani
  Jomaa Joulani Joumblatt Jubeir Jubouri Jumblatt Juwaili Kaabi Kabbaj Kabbani Kadhimi Kanaan Karman Karoui Kassem
  Kattan Kawakibi Kazimi Khaddam Khalfan Khalidi Khashoggi Khatib Khazali Khelil Khouri Khoury Khudair Kilani Kubba
  Kuwatli Laabidi Laarayedh Lahham Lahoud Lamamra Lamrani Louati Maalouf Mabkhout Madbouly Madfai Maghribi Mahfouz
  Mahjoub Mahlab Mahmoudi Mahrez Makhlouf Maliki Malki Manaf Mansouri Maqdisi Marzouki Marzouq Masaad Mashaal Mashhadani
  Masri Matar Mebazaa Mechichi Mekdad Mestiri Miftah Mikati Misrati Moallem Morsi Morsy Moualem Moussaoui Mroue Muallem
  Mubarak Muhammadi Muhanna Muqrin Mustafawi Mutairi Mutlak Nabhan Nabulsi Nahhas Nahyan Naimi Najjar Nakhle Nashashibi
  Nasr Nasrallah Nassar Nazzal Nemri Nimr Noueihed Nujaifi Obeidat Obeidi Okasha Omari Otaibi Ouali Ouyahia Qaddafi
  Qaddoumi Qadhi Qahtani Qaradawi Qawasmi Qubeisi Qudsi Qurei Quwatli Rabiah Radi Rahal Rajoub Rantisi Rashidi Rawi
  Razzaz Rifai Riyahi Romaithi Rubaie Rubaye Sabahi Sabbagh Sadat Sadiqi Sadr Safadi Sahhaf Sahraoui Saied Salameh Salhi
  Salloum Samarrai Samman Saqr Sarraj Sawiris Sayegh Sebsi Sellal Serraj Shaaban Shaath Shafik Shafiq Shahristani
  Shalgham Shalit Shallah Shami Shammari Shamsi Shanab Sharaa Sharabi Sharaf Shater Shawa Shehadeh Shehata Shehhi
  Shenouda Shihab Shishakli Shoukry Siniora Sinwar Sisi Sistani Skaf Slimani Solh Souaidia Sourani Subeih Sudani
  Suwaidan Suwaidi Tabbara Tabet Tahan Takriti Tamimi Tantawi Tarabulsi Tebboune Temsamani Thani Tikriti Tlass Toubal
  Trabelsi Traboulsi Tueni Turabi Tuwaijri Wahhab Wazzani Wehbe Yaacoubi Yazigi Youssoufi Zahar Zarqawi Zawahiri Zayani
  Zayyat Zebari Zeidan Zeroual Zgheib Zidane Ziyech Zoabi Zoubi Zubaidi Zubeidi Zureiq Zurfi
`)
