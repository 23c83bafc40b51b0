import { words } from '../words'

/**
 * Family names by which the world's press calls leaders without saying who they are: heads of state and of government,
 * and of the United Nations and the European Union, since 1945. Names that are ordinary words or cities (Bush, May) are
 * left out, and so are names that many bear (Kim, Singh, Castro). Written by hand from the public lists of office holders.
 */
export const LEADERS: readonly string[] = words(`
  Ahmadinejad Albanese Aliyev Annan Aoun Aquino Arafat Ardern Arroyo Assad Atatürk Aznar Bachelet Bandaranaike Barroso
  Batista Ben-Gurion Berlusconi Bhutto Biden Bolsonaro Bouteflika Boutros-Ghali Brezhnev Buhari Bukele Calderón
  Ceausescu Chavez Chernenko Chirac Chrétien Churchill Chávez Craxi Draghi Duterte Duvalier Eisenhower Erdogan Erdoğan
  Fujimori Fukuda Gaddafi Gbagbo Gorbachev Guterres Hatoyama Hollande Honecker Humala Ishiba Jokowi Juncker Kabila
  Kaczynski Kaczyński Karimov Karzai Kenyatta Khamenei Khomeini Khrushchev Kibaki Kirchner Kishida Kohl Koizumi
  Kostunica Kuchma Lukashenko Lula Macri Macron Maduro Mahathir Mandela Mbeki Medvedev Meloni Merkel Merz Milei
  Milosevic Milošević Mitterrand Mnangagwa Mobutu Modi Mubarak Mugabe Mujica Mulroney Museveni Musharraf Mussolini
  Nasser Nazarbayev Nehru Netanyahu Nixon Nkrumah Nyerere Obama Obasanjo Obrador Olmert Orban Orbán Pahlavi Papandreou
  Peres Perón Pinochet Poroshenko Putin Rabin Rafsanjani Rahmon Rajapaksa Rajoy Ramaphosa Reagan Renzi Rouhani
  Rousseff Saakashvili Sadat Sankara Sarkozy Scholz Schroeder Schröder Sheinbaum Sisi Somoza Stalin Starmer Suharto
  Sukarno Sunak Thaksin Thatcher Tinubu Tito Trudeau Trump Truss Tshisekedi Tsipras Tusk Tymoshenko Uribe Vučić
  Wickremesinghe Widodo Yanukovych Yeltsin Yudhoyono Yushchenko Zapatero Zardari Zelensky Zelenskyy Zuma
`)
