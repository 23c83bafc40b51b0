import { words } from '../../words'

/**
 * Family names of Italy, frequent or newsworthy, in order. Written by hand; check against: surnames in English press
 * use.
 */
export const SURNAMES_OF_ITALY: readonly string[] = words(`
  Abate Abbate Agnelli Agosti Aiello Alberti Albertini Alemanno Alfano Allegri Almirante Amato Ambrosini Ancelotti
  Andreotti Angeli Antonelli Antonini Antonioni Argento Arrigoni Auriemma Badoglio Baggio Bagnasco Baldassarri Baldi
  Baldini Baldoni Balotelli Barbaro Barbieri Bardi Baresi Baricco Barone Barsanti Bartoli Basile Bassetti Bassi Basso
  Battaglia Battista Battisti Bellini Belloni Bellucci Beltrame Benedetti Benigni Berardi Bergamini Bergoglio Berlinguer
  Berlusconi Bernardi Bernini Berrettini Bersani Bertinotti Bertolaso Bertoli Bertolucci Bertone Bettega Bettini Biagi
  Biagini Bianchi Bianchini Bianco Biancofiore Bindi Bocelli Boldrini Bonaccini Bonafede Bonetti Bonfiglio Bongiorno
  Bonino Bonucci Borghi Borgonzoni Borsellino Boschi Bosco Bossi Brambilla Brunetta Bruni Brusca Bucci Buffon
  Buttiglione Buzzi Caccia Caiazzo Calabrese Calcagno Calderoli Calenda Caltagirone Calvino Camilleri Cannavaro
  Cannizzaro Capello Capuano Caputo Caracciolo Carbone Carboni Cardinale Carfagna Carlucci Caruso Casaleggio Casellati
  Casini Castelli Castellucci Catalano Cattaneo Cavalli Cavallini Ceccarelli Celentano Cerci Cerutti Chiellini Chiesa
  Ciampi Ciancimino Cicchitto Cipriani Cirillo Cocciolo Columbo Conti Coppola Cordero Corradi Cossiga Cossutta
  Costantini Costanzo Cottarelli Craxi Crialese Crimi Crisafulli Crosetto Cutolo D'Agostino D'Alema D'Alessandro D'Amato
  D'Ambrosio D'Amico D'Angelo D'Annunzio D'Antona D'Onofrio D'Urso Damiani Damilano DeLuca DeSantis DeVito Decaro Delrio
  DiCaprio DiMaggio Dini Donadoni Donati Donnarumma Draghi Esposito Fabbri Falcone Fallaci Farina Farinelli Farnese
  Fassino Fava Fedriga Fellini Fermi Ferrante Ferrara Ferrari Ferraris Ferraro Ferretti Ferri Filippini Fioravanti Fiore
  Fiorello Fiorentino Fitto Foa Fognini Fontana Forlani Formigoni Fornero Franceschi Franceschini Fratoianni Frattini
  Fumagalli Fusco Gabrielli Galan Galli Galliani Gallo Galvani Gandolfini Garavaglia Garibaldi Garofalo Gasparri Gatti
  Gattuso Gelli Gelmini Genovese Gentile Gentili Gentiloni Germani Ghisolfi Giachetti Giannini Giolitti Giorgetti
  Giovannini Giuffrida Giuliani Giunta Gramsci Grandi Grassi Grasso Greco Grieco Grillo Gualtieri Guarino Guarnieri
  Guerini Guerra Guidi Imbriani Ingroia Insigne Inzaghi Iotti Iovine Jervolino Jovanotti Labriola Lamorgese Landini
  Lanza Latorre Lattanzi Lauro Leone Leonetti Letta Lippi Locatelli Lollobrigida Lombardi Lombardo Longo Lorenzin
  Lorenzoni Lucchini Lupi Lupo Luzi Maggi Maggio Magistris Maiorano Majorana Malago Maldini Malpezzi Mancini Mancuso
  Manfredi Mangano Mannino Mantovani Manzoni Marani Marcegaglia Marchesi Marchetti Marchi Marchionne Marchisio Marconi
  Mariani Marinelli Marini Marino Maroni Marotta Marrazzo Martelli Martinelli Martini Mascagni Masi Massaro Mastella
  Mastrangelo Mastroianni Matarrese Mattarella Mattei Matteotti Mazza Mazzini Mazzoleni Mazzoni Medici Melandri Melloni
  Meloni Meluzzi Menotti Mercuri Merola Miccoli Micheli Minniti Missiroli Modigliani Moggi Molinari Montalcini Montanari
  Montanelli Montella Montezemolo Monti Morabito Morandi Moratti Morello Moretti Morricone Mosca Mugnai Mussolini
  Musumeci Muti Napolitano Nappi Nardella Nardi Natale Negri Nesta Nibali Nitti Occhetto Oliverio Oliviero Orlandi
  Orsini Pagani Paganini Pagano Pagliaro Palmieri Palumbo Panzeri Paolini Papini Parenti Parisi Parodi Parolin Parri
  Pasini Pasolini Pastore Pavarotti Pavolini Pavone Pecoraro Pella Pellegrino Pelosi Pennisi Perotti Pertini Perugini
  Pesce Petrucci Piccolo Pichetto Pinelli Pini Pinotti Pirandello Piras Pirlo Pisani Pisano Pisapia Poggi Poletti Poli
  Polverini Prandelli Prestia Prestigiacomo Preziosi Prodi Profumo Provenzano Pucci Puccini Puglisi Quagliarella
  Quagliariella Quasimodo Raggi Raggio Raimondi Rampelli Ranieri Razzi Rea Renzi Riccardi Ricci Ricciardi Ricciardo
  Riina Rinaldi Ripa Riva Rivera Rizzi Rizzo Rodari Romeo Roncalli Ronzulli Rosselli Rossellini Rossetti Rossi Rossini
  Rotondi Ruffini Ruggeri Ruggiero Russo Rutelli Sacchetti Sacchi Sacconi Salis Salvati Salvini Sangiuliano Sansone
  Santanche Santini Santoro Sartori Saviano Scaglia Scajola Scalfari Scalfaro Scalia Scaramucci Scarpa Scelba Schiavone
  Schifani Schillaci Schlein Sciascia Segni Serra Sforza Sgarbi Silvestri Simeone Simonetti Sonnino Sordi Sorrentino
  Spadaro Spadolini Spagnuolo Spalletti Speranza Spinelli Starace Strada Stramaccioni Tabacci Tajani Tambroni Tamburini
  Tardelli Taviani Terracini Testa Togliatti Tomasi Tommasi Toninelli Tornatore Torricelli Toscani Toscano Tosi Totti
  Tozzi Trapattoni Travaglio Tremonti Trentin Turati Turturro Urso Valentini Vanzetti Veltroni Vendola Verdi Verdini
  Verdone Verratti Vialli Vieri Villani Villari Visco Visconti Vitale Vivaldi Volpe Volpi Zaccagnini Zaccaria
  Zagrebelsky Zaia Zanda Zanetti Zaniolo Zappacosta Zeffirelli Zingaretti Zoff Zuppi
`)
