import { words } from '../../words'

/**
 * Family names of Vietnam, Thailand, Cambodia, Laos, Myanmar, Indonesia, Malaysia, the Philippines and East Timor,
 * frequent or newsworthy, in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_SOUTHEAST_ASIA: readonly string[] = words(`
  Abad Abalos Abaya Abella Abhakorn Acosta Aguinaldo Alatas Alcantara Alejano Alisjahbana Alkatiri Almonte Alonto Alunan
  Ananta Andanar Aquino Aritonang Arroyo Atienza Aung Avelino Azmin Baasyir Bach Badawi Bakrie Balakrishnan Baldoz
  Baswedan Batubara Batungbakal Belmonte Belo Binay Bonifacio Briones Budiono Bui Bunnag Cabral Cabrera Caguioa Calida
  Carandang Carpio Chaiyasarn Chan-ocha Charnvirakul Chidchob Chirathivat Chulanont Chutinaranond Cojuangco Coloma
  Corpuz Cruz Cuenco Damanik Dao Defensor Dimaporo Dizon Djojohadikusumo Doan Domagoso Drilon Duong Duque Duterte Enrile
  Escudero Espino Espiritu Estrada Evangelista Fajardo Farinas Gatchalian Gatdula Gazmin Ginting Golez Guingona Gultom
  Gunawan Gusmao Guterres Habibie Halim Hamidi Handayani Harahap Hartarto Haryanto Hasibuan Hidayat Hlaing Honasan
  Hontiveros Htut Hutabarat Hutagalung Hutapea Hutasoit Huynh Indrawati Inthavong Irawan Iswaran Jalandoni Jatusripitak
  Jeyaretnam Juangroongruangkit Jutanugarn Kalla Kamaruddin Kartasasmita Keo Khaing Khuat Kieu Kurniawan Kurniawati
  Kusuma Kusumawati Kyi Lacson Lagdameo Lagman Lapena Leekpai Legarda Limjaroenrat Locsin Lopez Lorenzana Lubis Luong
  Luu Macapagal Macaraeg Magalong Magbanua Magsaysay Malakul Manalo Mangudadatu Manurung Marpaung Marsudi Masagos Masidi
  Mendoza Mercado Misuari Moerdani Morente Muljono Muzadi Nababan Naing Nainggolan Napitupulu Nasution Natalegawa
  Natividad Nazri Nghiem Ngo Nguyen Nhek Nong Norodom Nugraha Nugroho Nyunt Ocampo Olivarez Ongpin Ople Osmena Pacquiao
  Padilla Paloh Pandjaitan Pangandaman Panganiban Panggabean Pangilinan Panjaitan Panyarachun Parinduri Pasaribu Paterno
  Permana Pham Phanomyong Phomvihane Phon Phouthong Phyo Pibulsonggram Pimentel Pinem Poe Pramoj Pramono Pranowo
  Prasetyo Pratama Purba Purisima Purnama Putra Quach Quiboloy Quirino Rahardjo Raharjo Rahmawati Rainsy Rajagukguk
  Ramasamy Ramos Ramos-Horta Razak Recto Remulla Revilla Reyes Ritonga Robredo Romualdez Romulo Roque Roxas Ruak
  Rumahorbo Sabry Saetang Salceda Salonga Samy Santosa Saputra Saputri Saragih Saravanan Sayasone Sembiring Sereno
  Setiawan Setiawati Shahrir Shanmugam Shanmugaratnam Shinawatra Shwe Siagian Siahaan Sianturi Sicat Sihamoni Sihanouk
  Sihombing Silaban Silalahi Simamora Simanjuntak Simatupang Simbolon Sinaga Singson Siphandone Siregar Sisoulith
  Sitompul Sitorus Situmorang Sivaraksa Soeharto Soekarno Soekarnoputri Sokha Soriano Souphanouvong Sovann Subianto
  Subramaniam Sudjatmiko Sugianto Sugiarto Suharto Suherman Sukarno Sukarnoputri Sulistyo Sumulong Sundaravej Suparman
  Supriyadi Suryadi Suryanto Susanti Susanto Sutanto Sutrisno Suwandi Swe Syahputra Syahrir Syarif Tambunan Tandjung
  Tanjung Tarigan Tatad Taveesin Thach Thant Tharman Thaugsuban Thavisin Thura Tobing Tolentino Trillanes Triyono Tulfo
  Umali Utama Utami Utomo Valdez Vathanaka Vejjajiva Velarde Velasco Vellu Vien Villafuerte Villanueva Villar Virata Vo
  Vongsa Vorachit Vuong Wahyudi Wahyuni Wibisono Wibowo Widjaja Widjajanto Widodo Wijaya Wirawan Wongsakul Wongsawat
  Wongsuwan Wulandari Xaysomphone Yaacob Yasay Ynares Yoovidhya Yudhoyono Yulianto Zubiri Zulkifly
`)
