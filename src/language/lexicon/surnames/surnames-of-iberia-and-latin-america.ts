import { words } from '../../words'

/**
 * Family names of Spain, Portugal, Brazil and Spanish America, frequent or newsworthy, in order. Written by hand; check
 * against: surnames in English press use.
 */
export const SURNAMES_OF_IBERIA_AND_LATIN_AMERICA: readonly string[] = words(`
  Abascal Abinader Abreu Abudinen Acevedo Acuna Adorni Afonso Aguado Aguilar Aguilera Aguirre Aizpurua Alarcon
  Albuquerque Alcaraz Alckmin Alcolumbre Alegre Aleixo Alencar Alfaro Alfonsin Allamand Allende Almagro Almeida
  Almodovar Altamirano Alvarado Alvarenga Alvares Alvarez Alvear Alves Amador Amaral Amorim Andrade Antunes Aparicio
  Aranda Araneda Arango Aranguren Araujo Arauz Araya Arbenz Arce Arciniegas Areces Arellano Arenas Arevalo Arguello
  Arias Arismendi Arns Arrimadas Arrospide Arteaga Artigas Arzalluz Ascencio Avalos Aylwin Ayuso Azevedo Aznar
  Azpilicueta Bachelet Badiola Baez Balaguer Balboa Ballesteros Baltar Banderas Banzer Barba Barbosa Bardem Barrera
  Barreto Barrientos Barrios Barros Barroso Bastos Batista Batlle Bayona Belaunde Belchior Belgrano Beltran Benavente
  Benavides Benitez Berlanga Bermudez Bernal Berrios Betancourt Betancur Bezerra Bielsa Blanco Blanes Bohorquez Bolanos
  Bolivar Bolsonaro Boluarte Bonilla Bordaberry Borges Boric Borja Borrell Botelho Botero Boulos Branco Brito Brizola
  Buarque Bucaram Bueno Bukele Bullrich Bunuel Busquets Bustamante Bustos Caballero Cabello Cadena Caiado Calderon
  Calheiros Callejas Calles Calvo Camacho Camargo Cambiaso Camejo Campos Canales Canizares Canseco Capilla Capriles
  Carballo Cardenas Cardona Cardoso Cardozo Carmona Caro Carranza Carrasco Carreno Carrera Carrero Carrillo Carrion
  Carrizo Cartes Carvajal Carvalho Casado Casares Casas Casillas Castaneda Castano Castedo Castellanos Castelo Castilla
  Castillo Castro Catarino Cavaco Cavallo Cavani Ceballos Cedeno Centeno Cepeda Cerda Cereijo Ceron Cerqueira Cervantes
  Cervero Cespedes Chacon Chamorro Chaves Chavez Chinchilla Cifuentes Coelho Collor Colom Condori Contreras Cordova
  Corrales Correa Correia Cortazar Cortes Cortez Cospedal Costa Coutinho Couto Covas Crespo Cristiani Cuaron Cubillos
  Cuellar Cuesta Cuevas Cunha Dantas Davila Delgado Diaz Dirceu Dominguez Donoso Doria Duhalde Duran Durao Dutra Eanes
  Echavarria Echenique Echeverri Echeverria Elizondo Encinas Enriquez Errazuriz Errejon Escalante Escobar Escobedo
  Escriva Espada Esparza Esperon Espinosa Espinoza Esquivel Esteves Estevez Etxeberria Eyzaguirre Falcao Faria Farias
  Febres Feijoo Feliciano Fernandez Ferraz Ferreira Ferrer Ferreras Figo Figueiredo Figueroa Flaquer Flores Fonseca
  Forlan Fraga Fragoso Franco Freire Freitas Frias Frondizi Fuentes Funes Furtado Gabeira Gaitan Galeano Galindo
  Gallardo Gallego Gallegos Galtieri Galvan Galvez Gama Gamarra Gamboa Gaona Garay Garces Garcia Garrido Garza Garzon
  Gasca Gaviria Genro Giammattei Giraldo Godinho Godoy Gomes Gomez Goncalves Gondim Gonzaga Gonzales Gonzalez Gordillo
  Grajales Granados Grijalva Grisales Guaido Guajardo Guardiola Guedes Guerrero Guevara Guillen Guindos Gurria Gutierrez
  Guzman Henriques Henriquez Heredia Hermosilla Hernandez Herrera Herrero Higuain Hinojosa Hoyos Huerta Humala Hurtado
  Ibanez Ibarra Ibarretxe Iglesias Illa Iniesta Insulza Insunza Ipanaque Iriarte Irigoyen Iturbide Iturgaiz Izquierdo
  Jaramillo Jardim Jimenez Jobim Jovel Juarez Junqueras Kast Kicillof Kubitschek Labastida Lacalle Landa Larrain
  Larranaga Larrea Laso Lasso Lavagna Lavin Leal Ledezma Leitao Leite Lemos Letelier Leyva Leyzaola Lezama Lleras
  Llorente Loaiza Lobato Lobos Londono Lopes Louca Louro Lozada Lozano Lucero Lugo Lugones Lula Luna Luque Macedo
  Machado Macias Maciel Macri Madrazo Maduro Magalhaes Malcorra Maldonado Maluf Mandetta Manrique Mantega Manzano
  Maradona Marchena Marinho Mariscal Marques Marquez Marroquin Martinez Martins Masferrer Mata Matos Matus Mayorga
  Mazzilli Medeiros Medina Meirelles Mejia Melendez Melgar Melo Mendez Mendia Mendieta Mendonca Menem Meneses Menezes
  Merino Mesa Mesquita Messi Meza Michelena Michetti Milei Millas Mireles Mitre Mockus Mojica Molina Moncada Moncayo
  Monedero Monreal Monroy Montalvo Montano Monteiro Montero Monterroso Montes Montesinos Montilla Montoro Montoya Mora
  Moraes Morais Morales Morata Moreira Moreno Mortagua Moscoso Mota Moura Mourao Mourinho Moyano Mugica Mujica Munhoz
  Munoz Murillo Najera Naranjo Narvaez Nascimento Navarrete Negreiros Negrete Neto Neves Niemeyer Nieto Noboa Nobre
  Nobrega Nogueira Noriega Novaes Nunes Nunez Obando Obrador Ocana Ochoa Ojeda Olazabal Oliva Olivares Oliveira Olmedo
  Ominami Onetti Ordonez Orellana Orozco Ortega Ortiz Ortuno Ortuzar Osorio Ospina Osuna Otegi Pacheco Padilha Padrino
  Padron Paes Paez Paixao Palacios Palocci Paniagua Pantoja Paredes Parra Pasos Passos Pastrana Patino Paulino Pavon
  Pazuello Peixoto Pena Penalosa Perdomo Pereira Pereyra Perez Pessoa Pineda Pinera Pinheiro Pinho Pino Pinochet Pinto
  Pique Pires Pizarro Ponce Porras Portillo Posada Prates Preciado Prieto Puga Puig Puigdemont Pujol Quadros Queiroz
  Quesada Quevedo Quijano Quintana Quintero Quiroga Quiros Quispe Rajoy Ramalho Ramirez Ramonet Rangel Raposo Ravelo
  Rebelo Redondo Regalado Rego Reis Renteria Requena Restrepo Retana Reutemann Reyna Ribeiro Ribera Rincon Rios
  Rivadavia Rivas Rivero Roa Robledo Robles Roca Rocha Rodrigues Rodriguez Rojas Roldan Romero Rosales Rossell Roura
  Rousseff Rovira Rubiales Rubio Rueda Rufian Ruiz Rulfo Russi Saavedra Sabato Sabino Saca Saenz Sagasti Saguier Salas
  Salazar Salcedo Saldana Saldivar Salgado Salinas Salles Samaniego Samayoa Sampaio Samper Sanabria Sanchez Sandino
  Sandoval Sanguinetti Sanjuan Santana Santillan Santos Sanz Saraiva Saramago Sarmiento Sarney Scioli Seabra Semedo
  Sepulveda Sequeira Serna Serrano Sheinbaum Silveira Simao Simoes Siqueira Soares Sobrinho Socrates Solana Solano
  Solari Solis Solorzano Sosa Sotelo Soto Sotomayor Sousa Souza Stedile Stroessner Suarez Suplicy Taboada Talavera
  Tavares Tebet Teixeira Tejada Tejero Tellez Tello Temer Tevez Toffoli Torra Torrealba Torres Torrijos Tovar Trejo
  Trigueros Turbay Ubico Ugarte Ulloa Umana Urbina Urdaneta Uriarte Uribe Urkullu Urquiza Urrutia Urzua Valadares
  Valcarcel Valderrama Valdes Valdivieso Valente Valenzuela Valera Valladares Valle Vallejo Valverde Varela Vargas
  Vasconcelos Vasquez Vaz Vazquez Vega Velasquez Velazquez Velez Veliz Veloso Verdugo Vergara Veron Viana Vicario Videla
  Vidigal Viegas Vieira Vilar Villagran Villalba Villalobos Villareal Villaverde Villegas Vitorino Vivanco Vizcarra
  Volio Yanez Yepes Yrigoyen Yupanqui Zabala Zaldivar Zambrano Zapata Zapatero Zarate Zavala Zedillo Zelaya Zeledon
  Zepeda Zoido Zorrilla Zubizarreta Zuluaga Zuniga Zurita
`)
