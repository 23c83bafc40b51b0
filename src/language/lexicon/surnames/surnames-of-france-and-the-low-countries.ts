import { words } from '../../words'

/**
 * Family names of France, French Canada, Belgium, the Netherlands and Luxembourg, frequent or newsworthy, in order.
 * Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_FRANCE_AND_THE_LOW_COUNTRIES: readonly string[] = words(`
  Abadie Abgrall Aboutaleb Agema Aillagon Alkemade Allard Althusser Anouilh Arnault Arsenault Artaud Arthus Asscher
  Asselborn Attal Aubert Aubry Audebert Augier Auroux Autain Ayache Ayrault Baars Bachelard Bachelier Bachelot Badinter
  Baillet Bakker Balkenende Balladur Balzac Bancel Barbier Bardella Bardet Bardot Barnier Baroin Barre Barreau Barrot
  Barthes Barthez Bartolone Bataille Baudelaire Baudet Baudrillard Bayle Bayrou Beauchamp Beaudoin Beaulieu Beauvoir
  Beckaert Becquerel Beke Belanger Benalla Benassaya Bensoussan Benzema Beregovoy Bergeron Bergkamp Bergwijn Berkhout
  Berlioz Bernadotte Bernier Berthelot Berthier Bertin Besancenot Besnard Besson Bettel Bettencourt Bigard Bijleveld
  Binoche Bizet Blanc Blanchard Blanchet Blanquer Blanquet Blok Blondel Bocquet Bodin Boekestijn Boersma Bogaert Boileau
  Boisseau Boissier Boisvert Bolkestein Bollore Bonaparte Bonneau Bonnell Bonnet Bontenbal Borloo Borne Borsus Bosma
  Bouchard Boucher Bouchet Boudin Boudreau Bouet Bougrab Boulanger Boulay Boulez Bouma Bourassa Bourdieu Bourdin Bourgi
  Bourque Boutin Bouvier Bouyer Boyer Bracke Brandsma Braudel Breaux Briand Brinkhorst Brochand Brossat Brouwer Bruggen
  Bruguiere Bruijn Bruin Brun Brunel Brunet Buisson Buitenweg Buma Buzyn Cabanis Cadiot Cahuzac Cambadelis Camus Cantona
  Carle Caron Carpentier Carrez Castaner Castex Cazeneuve Cezanne Chabrol Chagall Charbonnier Charest Charpentier
  Chartier Chassaigne Chatel Chauvin Chevalier Chevallier Chevenement Chirac Chretien Ciotti Claudel Clavel Clemenceau
  Cocteau Coens Cohn-Bendit Colbert Collard Collet Collin Collomb Coquerel Corbiere Cordier Cormier Cornut Coste
  Coubertin Couderc Couillard Coulon Courbet Courtois Cousteau Coutard Cresson Crombez Crucke Cruijff Cruyff Daalder
  Daerden Daladier Dallaire Darmanin Darroussin Dati Daudet Debray Debre Debussy Defferre Degas Dehaene Dekker Delacroix
  Delamare Delanoe Delattre Delaunay Delcroix Deleuze Delfraissy Delga Delon Delorme Delors Demeyer Demotte Deneuve
  Deniau Denormandie Depardieu Depay Depoorter Deroche Derrida Desailly Descamps Descartes Deschamps Desjardins
  Desmarais Desmet Devaux Devedjian Dewael Dhaene Diderot Dijk Dijkgraaf Dijkhoff Dijksma Dijkstra Dijsselbloem Dion
  Djouhri Domenech Dosiere Drees Dubedout Dubois Dubos Ducarme Duceppe Duchamp Duchene Duclos Ducros Duflot Dufour
  Duhamel Duisenberg Dujardin Dumas Dumont Dumoulin Dupond Dupont Dupuis Dupuy Durand Duras Durkheim Dusseldorp Dussopt
  Duval Eerdekens Eerdmans Eiffel Eijk Estaing Estrosi Evenepoel Evrard Eyskens Fabius Fabre Faivre Fauvergue Favre Fekl
  Ferrand Fesneau Feuillet Fillon Filoche Finkielkraut Flaubert Fleury Foch Fontaine Fontenot Fortin Fortuyn Foucault
  Fouche Fouquet Fournier Fragonard Francken Freeland Frenkel Frieden Gagne Gagnon Gaillard Gainsbourg Gakpo Garaud
  Garcin Garnier Garot Gaudin Gauguin Gaulle Gaultier Gautier Gayet Geens Genestar Gerritsen Gide Gillet Girard Giraud
  Giraudoux Giroud Giscard Glucksmann Godard Goossens Gosselin Goudsmit Goulard Gounod Gourault Graaf Grandjean Grenier
  Griezmann Grivaux Gros Grosjean Gueant Guedj Guenot Gueraud Guerin Guesde Guichard Guigou Guilbeault Guillemin Guillon
  Guillot Guiraud Guitry Guizot Guyot Haan Haenel Halsema Hamon Harbers Haussmann Hebert Hebrard Heijden Hendrickx
  Hendriks Hennis Hermans Herriot Hidalgo Hiddink Hirsi Hoekstra Hofstra Hollande Homans Hooft Hoogendoorn Houellebecq
  Houlette Huchon Huizinga Hulot Huppert Idrac Ionesco Jacobs Jacquemin Jacquet Jadot Jambon Jamet Jansen Janssens Jarre
  Jarry Jaures Jeanneret Jetten Jolicoeur Joly Jong Jongerius Jonker Jospin Jouanno Joubert Jouhaud Jourdain Jouyet Joxe
  Juppe Kaag Kamp Karembeu Keijzer Kemp Klaassen Klaver Kleij Kluivert Koeman Koenders Kompany Kooijman Koolmees
  Koopmans Koscielny Kouchner Krief Kroes Kuijt Kuiper Kuyt Laberge Labille Lacan Lacazette Lacombe Lacroix Laffont
  Laflamme Lafleur Lafont Lafontaine Lagarde Lagardere Lagarrigue Laignel Lalanne Lalonde Lamartine Lambert Lambrecht
  Lammers Lamoureux Lamy Landry Langlois Lapointe Laporte Larcher Laroche Larrive Lassalle Laurier Lavalette Lavergne
  Lavoie Lavoisier Lebel Leblanc Lebreton Lebrun Leclerc Leclercq Lecointre Lecomte Lecornu Leduc Leeuw Leeuwen Lefebvre
  Lefevre Lefort Legault Legendre Leger Leglise Legrand Leijten Lejeune Lellouche Lelouch Lemaire Lemaitre Lemercier
  Lemieux Lemoine Lemoyne Lenoir Leroux Lescure Lesseps Leterme Leveque Levesque Leysen Lhermitte Lienemann Lippens
  Lizarazu Lloris Loiseau Longuet Lubbers Luchini Lukaku Lumiere Luns Lyotard Machelon Macron Madelin Maes Magnette
  Magritte Maignan Maillard Maillet Malebranche Malet Malle Malraux Manaudou Manet Marchais Marchand Marcourt Marechal
  Marijnissen Maritain Marivaux Marleix Marois Martel Martens Marty Masson Massonneau Matisse Maupassant Maurel Mauriac
  Mauroy Mbappe Meer Meijer Melenchon Melkert Menard Mendes Mercier Merckx Merimee Merleau Mertens Mery Messiaen
  Meulenbelt Meunier Meyssan Michaud Michaux Michelet Michiels Milquet Mirabeau Mitterrand Modiano Moinet Moliere Mollet
  Monet Monnet Monnier Montaigne Montand Montebourg Montesquieu Moreau Morel Morin Moscovici Moulin Mounier Mulder
  Mulisch Mulroney Muselier Musset Muyters Nadeau Nallet Navarro Nerval Nijboer Nijhof Nollet Nothomb Nouvel Novelli
  Ollier Ollivier Omtzigt Onkelinx Oosterhuis Opstelten Ouellet Ouellette Ozon Pagnol Pagny Panot Papin Parisot Parizeau
  Pasqua Pasquier Pasteur Patriat Payet Pechalat Pechenard Pecresse Peeters Peguy Peillon Pellerin Pelletier Penicaud
  Penverne Perec Perrault Perret Perrin Perrot Petain Philipot Philippot Piaf Picard Piccoli Pichon Pierret Piketty
  Pinault Pinay Plamondon Platini Ploumen Poilievre Poincare Poirier Poirot Polfer Pompidou Postma Poulain Poulenc
  Prevost Prevot Prigent Prins Proudhon Proust Quatremer Queneau Quere Rabelais Raffarin Raimond Ramaekers Raoult Ravel
  Raynaud Reaux Rebsamen Reding Rembrandt Remond Renard Renoir Resnais Retailleau Reve Reynaud Reynders Richelieu
  Ricoeur Riel Riester Rimbaud Riviere Robben Robespierre Rocard Rochefort Rodin Roemer Rohmer Rolland Romand Roquelaure
  Rousseau Roussel Rousset Roussillon Roux Royer Rubens Ruffin Rugy Ruquier Rutte Ruyter Sabatier Salame Santer Sapin
  Sarkozy Sarraute Sartre Saulnier Saunier Sauvage Savary Schiappa Schippers Schleck Schoelcher Scholten Schoof Schouten
  Seedorf Seguela Seguin Sejourne Seydoux Signoret Simenon Simonin Simons Smets Smit Sneijder Solere Sollers Spaak
  Spekman Steen Sterk Stirn Strauss-Kahn Stuyvesant Tache Taddei Tapie Tasca Taubira Tautou Tavernier Teeven Teijgeler
  Terpstra Thevenot Thibodeaux Thieme Thiers Thomassin Thuram Timmer Timmerman Timmermans Tindemans Tirole Tobback
  Tocqueville Toubon Touraine Tourtelier Trautmann Tremblay Trierweiler Truchot Trudeau Trudel Truffaut Tuinman Turcotte
  Turtelboom Vallaud Vallet Valls Vandamme Vandenbroucke Vanderlinden Vanhengel Vanhoof Vasseur Vautrin Vedrine Veran
  Verbeek Verdonk Verhaegen Verhagen Verhoeven Verhofstadt Verhulst Verlaine Verlinde Verlinden Vermeer Vermeersch
  Vermeulen Verne Verstappen Verstraete Vervoort Vestdijk Viard Vidal Vigneron Vigny Vilain Villeneuve Villepin Villiers
  Vink Visser Voltaire Voorhoeve Vos Voynet Vries Vuillard Wargon Warsmann Wathelet Wauquiez Weerd Westerhof Wiegel
  Wiersma Wijffels Wijn Wijnaldum Wilders Willems Willemsen Wilmes Wilmots Witt Woerth Wouters Wynants Yesilgoz
  Yourcenar Zalm Zeijlstra Zemmour Zijlstra Zwart
`)
