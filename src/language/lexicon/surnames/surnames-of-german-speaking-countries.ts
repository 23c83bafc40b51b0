import { words } from '../../words'

/**
 * Family names of Germany, Austria and Switzerland, frequent or newsworthy, in order. Written by hand; check against:
 * surnames in English press use.
 */
export const SURNAMES_OF_GERMAN_SPEAKING_COUNTRIES: readonly string[] = words(`
  Abendroth Achenbach Achleitner Ackermann Adenauer Adler Adorno Ahrens Albers Albrecht Altmaier Altmann Amann Amthor
  Androsch Apel Appel Arendt Auer Aust Baader Babler Bachmann Baerbock Ballack Barschel Bartels Barth Bartsch Bauer
  Baumann Baumgartner Bayerlein Beck Beckenbauer Becker Beckmann Beethoven Behrens Berger Bergmann Bertram Beuys Beyer
  Biedenkopf Bierhoff Biermann Bismarck Blatter Bloch Blum Blume Bock Bode Boehm Boell Bohley Bohm Bohmermann Bohning
  Boll Bolz Bonhoeffer Borchert Bormann Bosbach Bosse Brahms Brandauer Brandt Brantner Braun Brecht Brehm Brehme
  Breitner Brinkmann Bruckner Bruderle Bruning Brunner Buback Buber Bucher Buchholz Buchner Buhl Bullmann Burckhardt
  Burgener Burkhardt Busch Buschmann Canetti Carstens Cassis Chrobog Cloppenburg Couchepin Cramer Dahrendorf Daum Degen
  Dehler Deiss Dichand Diepgen Dietl Doblin Dobrindt Dolderer Dollfuss Donitz Donner Dopfner Doppelbauer Dorn Dregger
  Dreher Dressler Droste Duisberg Durer Durrenmatt Dutschke Ebert Ebner Eckert Edler Egger Ehlers Eichel Eichinger
  Eichmann Einstein Eisner Elser Elsner Enders Engel Engels Ensslin Enzensberger Eppler Erler Ertl Esken Eucken Faber
  Fabricius Faeser Fassbinder Fasslabend Faymann Federer Felber Feldmann Feuerbach Fiedler Figl Filbinger Fink Firmenich
  Flick Flimm Focke Fontane Forster Franke Frankl Freud Freudenthal Frey Freytag Friedrichs Frisch Fritsch Frohlich
  Fromm Fuchs Funk Furtwangler Gansel Gassner Gauck Gauland Gebhardt Gehlen Gehrke Geiger Geisler Geissler Genscher
  Gerber Gerhardt Gerlach Gerster Gerstner Gietz Globke Glos Gluck Gnabry Goebbels Goering Goethe Goetz Gomringer
  Goretzka Goring Gotz Gotze Graf Graff Gramm Grassmann Grimm Gropius Grossmann Grosz Gruenwald Guderian Gusenbauer
  Gutmann Gysi Haack Haas Haase Habeck Habermas Hahn Haindl Hallstein Handke Haneke Hanke Harnoncourt Hartl Hartmann
  Hasenclever Hasselfeldt Hauer Hauff Haupt Hauptmann Havertz Hayali Haydn Hayek Hecht Heckel Hecker Hegel Heidegger
  Heidenreich Heil Heine Heinemann Heinze Heisenberg Heller Helmer Hempel Hennig Herold Herrhausen Herrmann Hess Heuss
  Heydrich Heym Hilbert Himmler Hindemith Hindenburg Hintze Hitler Hitzfeld Hitzlsperger Hochuli Hocke Hoeness Hofer
  Hoffmann Hofmann Hofreiter Hogl Holderlin Holter Holzer Honecker Horkheimer Huber Hummel Hummels Hundt Husserl Jahn
  Janssen Jaspers Jauch Jentsch Johst Junge Junger Jungk Junker Kaempf Kahn Kaiser Kaminsky Kanther Karajan Karmasin
  Kastner Katzenstein Kaufmann Kautsky Kehlmann Kekule Keller Kellermann Kelsen Kempf Kempowski Kepler Kern Kerner
  Kessler Khedira Kiefer Kiesinger Kimmich Kinkel Kipping Kirch Kirchhoff Kirchner Kirchschlager Klee Klein Kleist
  Klemperer Klimt Klingbeil Klinsmann Klitzing Klockner Klopp Klose Kluge Knapp Knobloch Knopp Koch Kocher Koehler
  Koenig Kogler Kohl Kohler Kohlschreiber Kokoschka Kolbe Kollwitz Konig Kopf Kopp Korner Kosselleck Kostner Kotzebue
  Kraft Kramer Kramp Kramp-Karrenbauer Kraus Krause Krauss Kreisky Kreitz Krenz Kretschmann Kretschmer Kreuzer Kroll
  Kroos Kruger Kubicki Kuhn Kuhne Kuhnert Kunast Kung Kuntz Kunz Kunze Kurz Lambsdorff Lang Lange Laschet Lauda
  Lauterbach Leber Lehmann Lehner Leibniz Lemke Lengsfeld Lenz Lessing Leuenberger Leuthard Leutheusser Lewandowsky
  Leyen Liebknecht Limbach Lindner Linke Loewe Loscher Lotzsch Lubke Luders Luhmann Luthi Lutzow Maas Mahler Mahrer
  Maier Maiziere Mannesmann Marcuse Marx Maschmeyer Matthaus Maurer Mayer Mayr Mehdorn Meier Meinhof Meinl Meisner
  Meissner Meitner Mendelssohn Mengele Menke Merk Merkel Mertesacker Merz Messerschmidt Messner Metternich Metzger
  Meuthen Meyer Mielich Mielke Milbradt Mitscherlich Mitterlehner Mollemann Moller Moltke Mommsen Morgenstern Moser
  Muller Munch Munchau Muntefering Munzer Musiala Mutzenich Nadler Nagel Nagelsmann Nahles Naumann Nehammer Netzer
  Neubauer Neuer Neuhaus Neumann Neumeier Neururer Niebel Niemann Niemoller Niersbach Nietzsche Noelle Nolde Nolte
  Nowotny Oettinger Ohlendorf Oppenheimer Oppermann Orff Ossietzky Osterloh Otte Pabst Palmer Papen Passlack Paulus
  Pechstein Petry Peymann Pfeifer Pfeiffer Pfister Pichler Pieper Piontek Pistorius Planck Plasberg Platzeck Pleitgen
  Pofalla Pohl Polenz Polt Pongratz Portmann Prantl Precht Preuss Probst Proll Pusch Quandt Raab Radunski Ramelow
  Ramsauer Ranke Rath Rathenau Rau Reemtsma Rehhagel Reichel Reimann Reinhardt Reiter Reitz Reschke Reul Reus Ribbentrop
  Richter Richthofen Riefenstahl Riemann Riess Rilke Ritter Rohde Rommel Rontgen Rosler Rosti Rothschild Rottgen Ruhe
  Ruhmann Rummenigge Rurup Salomon Salzmann Sanio Sarrazin Sauer Sauter Schachner Schacht Schaefer Schafer Schallenberg
  Scharping Schauble Schavan Scheel Scheele Scheer Scheidemann Schell Schelling Scherer Scherr Scheuer Schickedanz
  Schieder Schieffer Schiele Schiller Schily Schindler Schirach Schirrmacher Schlegel Schleicher Schleiermacher Schleyer
  Schlondorff Schlumpf Schmid Schmidheiny Schmidt Schmied Schmitz Schmucker Schnabel Schneider Schneiderhan Schnitzler
  Schoffel Scholl Scholz Schonberg Schonborn Schopenhauer Schottel Schramm Schreiber Schreiner Schreyer Schroder
  Schroeder Schubert Schulte Schulz Schulze Schumacher Schuman Schumann Schumpeter Schurrle Schuschnigg Schussel
  Schuster Schutte Schutz Schwab Schwan Schwarz Schwarzenegger Schwarzer Schweiger Schweinsteiger Schweitzer Schweizer
  Schwertner Schwesig Seehofer Seeler Segers Seibert Seidel Seidl Seiler Seitz Sickinger Siegel Sieger Sievers Sigrist
  Simmel Simonis Sinowatz Sloterdijk Soder Solms Sommaruga Sommer Sonntag Spahn Spath Speer Spengler Spindelegger
  Springmann Stadler Staeck Stammberger Starck Staudinger Stauffenberg Stefani Stegner Steinbach Steinberg Steinberger
  Steinbruck Steinbrueck Steiner Steinhoff Steinmann Steinmeier Stoger Stoiber Stolpe Stolte Storch Strack Strasser
  Streeruwitz Streicher Stresemann Strolz Stronach Stucklen Sturm Sussmuth Tauber Teichert Teufel Thalmann Thiel Thiele
  Thielemann Thierse Thoma Tietmeyer Tillich Topfer Trittin Troost Trotha Tuchel Tucholsky Uecker Uhl Ulbricht Ullmann
  Unger Utz Vettel Vogel Vogelsang Vogt Vogts Voigt Volkmann Voller Vollmer Voss Vranitzky Wagenbach Wagenknecht Waigel
  Waldheim Wallenstein Wallmann Wallraff Walser Wanka Warburg Wassermann Weber Wecker Weddige Weidel Weidinger Weidmann
  Weigel Weil Weill Weimer Weinberger Weinhold Weisser Weissmann Weizsacker Welzer Wenders Wendt Wenger Westerwelle
  Wiedemann Wiegand Wieland Wiesel Wiesenthal Wimmer Winkler Winnacker Winterkorn Wirth Wirtz Wirz Wissing Wissmann
  Wittgenstein Wittmann Wohler Wolff Wowereit Wulff Wurth Wust Wyss Zahn Zander Zech Zehetmair Zeiler Zeilinger Zeiss
  Zetkin Zetsche Zeuner Ziegler Ziemann Zimmer Zimmermann Zollinger Zuckmayer Zverev Zweig Zwingli Zypries
`)
