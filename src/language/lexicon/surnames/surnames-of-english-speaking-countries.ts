import { words } from '../../words'

/**
 * Family names of Britain, Ireland, the United States, Canada, Australia, New Zealand and the Caribbean, frequent or
 * newsworthy, in order. Written by hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_ENGLISH_SPEAKING_COUNTRIES: readonly string[] = words(`
  Abbott Abercrombie Abernathy Ackroyd Adams Adkins Ahern Ainsworth Aitken Akers Albanese Albright Alcott Alderson
  Aldridge Allardyce Alston Anderson Andrews Anstey Appleby Applegate Arbuthnot Ardern Aristide Arkwright Armitage
  Armstrong Ashcroft Ashworth Askew Asquith Astley Aston Atkins Atkinson Attenborough Attlee Atwater Atwell Atwood
  Austen Ayers Babbitt Baddiel Badenoch Bagley Bagshaw Baird Baldwin Balfour Ballard Bamford Bancroft Bannon Barclay
  Barkley Barlow Barnard Barnes Barnett Barr Barrett Barron Barrowman Bartlett Barton Barty Basham Bateman Bates
  Batten Baxter Beasley Beatty Beaumont Beckett Beckham Beckwith Beecham Behan Belcher Bellamy Benson Bercow
  Berejiklian Bernanke Bethune Bevan Bevin Bickford Biden Biggs Billingsley Binney Birch Birdsall Birtwistle Blackmore
  Blackwell Blackwood Blaine Blakely Blakemore Blanchett Blankenship Bledsoe Blinken Bloomfield Blumenthal Blunkett
  Boebert Boehner Bogle Boland Bolger Bonham Bonner Boone Boothroyd Borden Boswell Bosworth Bowden Bowen Bowers Bowie
  Bowles Bowman Boyce Boyd Boyle Brackett Bradbury Bradshaw Brady Bragg Braithwaite Branagh Brandreth Brannigan
  Branson Brathwaite Bratton Braverman Breen Bremner Brennan Brewster Breyer Brigham Briscoe Britten Broadbent
  Broadhurst Brock Broderick Bronson Brookes Broughton Bruckheimer Brunson Brunton Bruton Bryant Bryson Buchan
  Buchanan Buckley Bullock Bunton Burchill Burgess Burke Burnett Burnham Burroughs Burton Busby Buscemi Butterworth
  Buttigieg Byers Byrd Byrne Cadwallader Cagney Calder Caldwell Calhoun Callaghan Callahan Calloway Calvert Campbell
  Canfield Cannon Cantrell Cantwell Capaldi Caplan Capote Carey Carlyle Carmichael Carmody Carnegie Carney Carr
  Carrington Carroll Carruthers Carstairs Cartwright Carville Cassidy Catherwood Caulfield Cavanaugh Cavendish Cedras
  Chadwick Chalmers Chamberlain Chambliss Champlin Chanderpaul Chandler Chaplin Chapman Chappell Charlton Chatterton
  Cheadle Cheney Chesterton Chifley Chilcot Childers Childs Chisholm Christie Churchill Clancy Clapton Clarke Clarkson
  Clegg Clements Clinton Clooney Clough Clyburn Cobain Cobb Cochran Cochrane Coffman Coghlan Colburn Coldwell
  Coleridge Collier Collins Collinson Colquhoun Colvin Comey Comstock Conaway Condon Connell Connelly Connery Connolly
  Connors Conroy Conway Coogan Coolidge Coombs Copeland Corbett Corbyn Corcoran Cordray Corker Cornwell Corrigan
  Cosgrave Costello Costner Cotterill Coughlin Coulson Coulter Coveney Covington Cowan Cowell Cowen Cowley Crabtree
  Craddock Crandall Cranston Crawford Crawley Creighton Cresswell Crichton Crockett Cromwell Cronin Crosby Crossley
  Crouch Crowe Crowley Crowther Cruddas Cruikshank Culkin Cullen Culver Cumberbatch Cummings Cummins Cunliffe
  Cunningham Cuomo Curran Currie Curry Curtin Cusack Cushing D'Arcy Dalgleish Dalglish Dalton Daly Darwin Daschle
  Davenport Davey Davidson Davies Davison Dawes Dawkins Dawson DeVos Deakin Deighton Delahunt Delaney Dempsey Denham
  Dennehy Denning Dennison Denton Derrick Devereux Devine Devlin Dewhurst Dickinson Dickson Dillard Dillon Dimbleby
  Dinsmore Dixon Dobbs Dobson Docherty Dodd Dodds Dodson Doherty Dolan Donahue Donaldson Donegan Donnelly Donoghue
  Donohue Donovan Dooley Doolittle Dorgan Dorries Dorsey Dougherty Douglass Dowd Dowden Dowling Downey Doyle Drayton
  Dreyfus Drummond Drury Dryden Duckworth Duffy Dugan Duggan Dukakis Dunbar Dundas Dunleavy Dunlop Dunmore Dunne
  Durbin Dutton Duvalier Dwyer Dyer Dyson Eagleton Earhart Eastman Easton Eastwood Eccles Eccleston Ecclestone
  Eddington Edmonds Edmondson Edmunds Edwards Egan Eggleston Ehrlich Eisenhower Eldridge Ellington Ellison Ellwood
  Elphinstone Emanuel Epstein Espy Eubank Evans Ewing Fairbanks Fairchild Fairclough Fallon Faraday Farage Farley
  Farnsworth Farquhar Farrell Farron Farrow Faruqi Fauci Faulkner Fawcett Feeney Feingold Feinstein Fellowes Felton
  Fenton Fenwick Ferguson Fergusson Ferrell Fetterman Fillmore Findlay Finlay Finnegan Finnerty Firth Fishburne
  Fitzgerald Fitzpatrick Fitzsimmons Flaherty Flanagan Fleming Fletcher Flintoff Flynn Fogarty Foley Follett Forrester
  Forsyth Forsythe Foster Fotheringham Foulkes Fowler Foxx Franken Fraser Frazer Frazier Friedman Frith Frobisher
  Fulbright Fuller Fullerton Fulton Furness Gabbard Gaffney Gage Gairy Gaitskell Galbraith Gallacher Gallagher
  Galloway Galvin Gannon Gardiner Garfield Garfunkel Garland Garner Garvey Gascoigne Gaskell Gatland Gayle Geithner
  Geldof Geller Geraghty Gerrard Gershwin Gervais Gibb Gibbon Gibbons Gibbs Gibson Gielgud Gifford Gilchrist Gillard
  Gillespie Gilliam Gillibrand Gilligan Gilmore Gilmour Gingrich Ginsberg Ginsburg Gladstone Gladwell Gleeson Glover
  Goddard Godfrey Goff Goldsmith Goldwater Gonsalves Goodall Goode Goodell Gooding Goodrich Goodwin Gorman Gormley
  Gorsuch Gorton Gosling Gough Gould Gowans Grady Grainger Granger Grassley Grayling Grayson Greave Greaves Greenberg
  Greene Greenspan Greenwood Greer Gregg Greig Gresham Griffin Griffith Griffiths Grimes Grimshaw Grisham Gunn Guthrie
  Guttenberg Hackett Hackman Haddon Hadley Haig Haigh Haldane Haley Halford Halliday Halloran Halsey Hamill Hammond
  Hanks Hanley Hannigan Hannity Hanrahan Hanson Hardcastle Harding Hardwick Hargreaves Harkin Harkness Harlan Harman
  Harmon Harrelson Harrington Hartley Hartnett Haslam Hathaway Hatton Haughey Havers Hawke Hawking Hawkins Hawley
  Hawthorne Haydon Hayes Haynes Hayward Hayworth Healey Healy Heaney Hearst Heathcote Heaton Heffernan Hegarty Hegseth
  Helms Hemingway Hemsworth Henderson Hendricks Hendrix Hendry Henshaw Hepburn Heseltine Hewitt Hewson Heydon Heywood
  Hickenlooper Hickey Hickman Hicks Higginbotham Higgins Hinchcliffe Hinchliffe Hindley Hinton Hipkins Hitchcock
  Hitchens Hoare Hobbs Hobson Hockney Hodge Hodges Hodgkins Hodgkinson Hodgson Hoffa Hoffman Hogan Hogarth Hogg
  Holbrook Holbrooke Holcomb Holcombe Holden Holley Holliday Hollingsworth Hollis Holloway Holmes Holness Holt
  Holyoake Hopkins Hopkinson Horner Hornsby Horton Hoskins Houghton Houlihan Housman Howarth Howe Howell Howells Howes
  Hoyle Hoyt Hoyte Hubbard Huckabee Huddleston Huffman Huggins Hughes Humphreys Humphries Huntington Huntley Hurley
  Hurst Hussey Huston Hutchings Hutchins Hutchinson Hutchison Hutton Huxley Hyde Hynes Ibbotson Inglis Ingram Inhofe
  Innes Irvine Isaacs Isaacson Isner Ives Ivey Jackman Jackson Jacobi Jagdeo Jagger Jamieson Jardine Jarrett Jarvis
  Javid Jefferies Jefferson Jeffries Jenkins Jenner Jennings Jenrick Jessop Jewell Johns Johnson Johnston Jolley Jones
  Jowell Judd Kaepernick Kagan Kaine Kasich Kaufman Kavanagh Kavanaugh Kaye Keane Kearney Keating Keats Keegan Keeler
  Keenan Keene Kelleher Kelso Kempson Kendrick Keneally Kenneally Kennedy Kerr Kerrigan Kershaw Keynes Kidman Kilbride
  Kilpatrick Kimball Kimmel Kincaid Kinnear Kinnock Kinsella Kinsey Kipling Kirby Kirkland Kirkpatrick Kirkwood Kirwan
  Kissinger Kitchener Klobuchar Knowles Knox Knudson Krueger Krugman Kubrick Kudlow Kushner Kwarteng Kyrgios Lacey
  Lafferty Laidlaw Laing Laird Lamar Lambie Lammy Lamont Landon Landrieu Langdon Langford Lanigan Lansbury Larkin
  Latham Lathrop Latimer Lauder Laughlin Lavelle Lavery Lawler Lawlor Lawson Layton Leadbeater Leadsom Leahy Leary
  Leavitt Lemass Lenihan Lennon Lennox Letby Letterman Lewinsky Leyland Liddell Lightfoot Lindbergh Linehan Lineker
  Linklater Lister Liston Littlejohn Littleproud Livingstone Locke Lockhart Lockwood Lofthouse Lomu Lonergan
  Longfellow Longworth Lott Lovegrove Lovelace Lovell Lowe Lowery Lowry Luckhurst Lumley Luxon Lyall Lynch Lyons
  MacArthur MacDonald MacDougall MacFarlane MacGregor MacIntyre MacLaren MacLean MacNeil MacSwiney Macaulay Mackay
  Mackie Mackintosh Macleod Macmillan Macpherson Maddox Madigan Madoff Magee Maginnis Maguire Mahon Mahoney Mahony
  Mailer Mainwaring Maitland Malinauskas Malkovich Mallon Mallory Malone Maloney Malory Mamdani Manchin Mandelson
  Mangan Mangold Manley Mann Manning Mansell Manson Marchant Markey Markham Markle Markowitz Marles Marley Marlowe
  Marr Marsden Marston Martelly Martindale Marvell Masterson Mather Matheson Mathieson Matthews Maudling Maugham
  Mayfield Mayhew Maynard McAdam McAleese McAllister McAndrew McArthur McAteer McAuley McAuliffe McAvoy McBride McCabe
  McCaffrey McCain McCall McCallum McCann McCarron McCartan McCarthy McCartney McCaskill McClain McClellan McClelland
  McCloskey McClure McCluskey McColl McConaughey McConnell McCormack McCormick McCoy McCracken McCrea McCreary
  McCrystal McCullagh McCulloch McCullough McCurdy McDaniel McDermott McDiarmid McDonagh McDonald McDonnell McDonough
  McDougall McDowell McElroy McEnroe McEvoy McEwan McEwen McFadden McFarland McFarlane McGahern McGarry McGee McGill
  McGinley McGinn McGonagall McGonigle McGovern McGowan McGrath McGraw McGregor McGrory McGuigan McGuinness McGuire
  McGurk McHale McHugh McIlroy McInerney McIntosh McIntyre McIver McKay McKean McKee McKellen McKenna McKenzie McKeown
  McKinley McKinney McKinnon McKnight McLachlan McLaughlin McLean McLeish McLellan McLennan McLeod McLoughlin McMahon
  McManus McMaster McMillan McMorris McMullen McMurray McMurtry McNally McNamara McNamee McNeil McNeill McNulty
  McPhail McPhee McPherson McQuaid McQueen McRae McSweeney McTaggart McTavish McTominay McVeigh McVey McVitie
  McWhirter McWilliams Meacher Meehan Mellon Mellor Melville Mencken Menendez Menzies Mercer Merkley Merrick Merriman
  Merritt Metcalf Metcalfe Meyers Middleton Mieville Milburn Miliband Millar Milligan Millington Milne Milner Minns
  Minogue Mirren Mitchum Moffat Moffatt Moffitt Mogg Moise Moloney Monahan Moncrieff Monroe Montagu Montague Mooney
  Moore Mordaunt Moriarty Morley Morrell Morrison Morrissey Morrow Mortimer Morton Moseley Mosley Motley Mottley
  Mountbatten Mowbray Mowlam Moynihan Mueller Muir Muirhead Mulcahy Muldoon Mulgrew Mulholland Mullan Mullen Mulligan
  Mulvaney Munro Munroe Murdoch Murkowski Murphy Murrell Murtagh Musgrave Muskie Myers Nagle Naipaul Namphy Nash
  Naughton Neeson Neilson Nesbitt Newcombe Newell Newland Newsom Newsome Niall Nicholls Nichols Nicholson Nicklaus
  Nicol Nicoll Nicolson Nimoy Niven Nixon Nokes Nolan Noonan Norris Norton Norwood Nugent Nunn Nuttall O'Boyle O'Brien
  O'Byrne O'Callaghan O'Casey O'Connell O'Connor O'Dea O'Doherty O'Donnell O'Donoghue O'Donovan O'Dowd O'Driscoll
  O'Dwyer O'Farrell O'Flaherty O'Gorman O'Grady O'Halloran O'Hanlon O'Hara O'Hare O'Keefe O'Keeffe O'Kelly O'Leary
  O'Loughlin O'Mahony O'Malley O'Meara O'Neal O'Neil O'Neill O'Regan O'Reilly O'Riordan O'Rourke O'Shaughnessy O'Shea
  O'Sullivan O'Toole Oakeshott Oakley Oates Obama Ocasio-Cortez Offord Ogden Ogilvie Ogilvy Oldman Ollerenshaw Olmsted
  Olson Orbison Ormond Orr Orton Orwell Osborn Osborne Osbourne Otway Owens Oxley Padgett Paige Paine Palaszczuk Palin
  Pallister Paltrow Panday Pankhurst Pargeter Parkes Parkin Parkinson Parnell Parr Parrish Parry Parsons Partridge
  Pascoe Paterson Patterson Pattinson Patton Paulson Paxman Paxton Payne Payton Pearce Pearson Pemberton Pendleton
  Pennington Penrose Perdue Perkins Perlmutter Perot Perrottet Perry Pershing Peters Peterson Petraeus Pettigrew
  Phelan Phelps Phillips Philpott Pickering Pickett Picton Pierce Piggott Pilger Pinkerton Pinkett Pitman Pitt Plath
  Platt Plibersek Plummer Pocock Podesta Poitier Pollard Pollock Pompeo Ponting Portman Postlethwaite Poulter Pounder
  Powell Pratchett Pratt Prendergast Prescott Presley Preval Prichard Priestley Pringle Pritchard Pritzker Procter
  Proctor Prosser Prowse Pruitt Pryor Psaki Pugh Pullman Purcell Purnell Putnam Pyle Quayle Quigley Quinlan Quirke
  Rabbitt Rabbitte Radcliffe Rafferty Ralston Ramphal Ramsay Ramsbottom Rankin Ratcliffe Rattigan Rawlings Rawls
  Rayburn Rayner Reagan Redford Redgrave Redknapp Redmayne Redmond Reeve Reeves Regan Rehnquist Reid Reilly Renwick
  Reynolds Rhoades Richards Richardson Ricketson Rickman Ridgeway Ridley Rigby Ringwald Riordan Ripley Ritchie Rivett
  Roach Robbins Roberts Robertson Robeson Robinson Robson Rockefeller Rockliff Roddick Rodgers Rodham Rogers Rollins
  Romney Ronson Rooney Roosevelt Roper Rosenbaum Rothermere Rothwell Rourke Rowe Rowell Rowland Rowlands Rowley
  Rowling Rowntree Royce Rudd Ruddock Rumsfeld Rushdie Rushton Ruskin Rutherford Ruthven Rutledge Ryder Rylance Sadler
  Sager Salinger Salmond Sampson Samuels Samuelson Sanderson Sandford Sandler Sarandon Sargent Sarwan Saunders Saxton
  Scargill Scarlett Schiff Schlesinger Schultz Schumer Schwartz Schwarzkopf Scorsese Scully Seaga Seagal Searle Sears
  Sebelius Sedgwick Seger Seinfeld Seward Sewell Sexton Seymour Shackleton Shakespeare Shanahan Shand Shankly Shatner
  Shaughnessy Shaw Shearer Sheehan Sheen Sheeran Shelton Shepard Shepherdson Sheppard Sheridan Sherlock Sherwood
  Shipley Shipman Shultz Siddall Silverman Silverstein Simmonds Simmons Simms Simpson Sinatra Sinclair Sinema Skelton
  Skerrit Skinner Slater Slattery Sloan Sloane Smeaton Smith Smithson Smollett Smyth Snell Snipes Snodgrass Snowden
  Snyder Soames Somers Sondheim Sontag Soubry Southgate Southwell Spacey Spalding Spector Spence Spicer Spielberg
  Spitzer Springsteen Spurgeon Stabenow Stallone Standish Stanfield Stanhope Stansfield Stanton Stapleton Starbuck
  Starkey Starmer Starr Staunton Steele Steinbeck Steinem Stephens Stephenson Stevens Stevenson Stiglitz Stiller
  Stillwell Stockdale Stoddart Stokes Stoll Stoppard Stourton Strachan Streep Streeting Streisand Strickland Stringer
  Sturgeon Sturridge Sugden Sullivan Sumner Sunak Sutcliffe Sutherland Sutton Swann Swanson Sweeney Swinburne Swinney
  Swinson Sykes Symington Symonds Symons Tait Talbot Talley Tarantino Tarrant Tarver Tate Tatum Tebbit Tennant
  Tennyson Tenpenny Terrell Thackray Thatcher Thaxter Theroux Thistlethwaite Thom Thomason Thompson Thomson Thorburn
  Thoreau Thornberry Thorne Thornhill Thornton Thorpe Thune Thurman Thurmond Thurston Tillerson Tillman Timberlake
  Timms Timpson Tindall Tisdale Titchmarsh Tobin Tolkien Tomlin Tomlinson Toner Toomey Torrance Townsend Townshend
  Toynbee Travers Travolta Treadwell Trevelyan Trimble Trollope Truman Trump Tubman Tugendhat Tully Turnbull Turner
  Turpin Tuttle Twain Tweedy Twigg Tyndall Tyrrell Tyson Underhill Underwood Updike Upton Urquhart Vance Vanderbilt
  Varadkar Vardy Varley Vaughan Vaughn Venables Vickers Vonnegut Waddell Waddington Wadsworth Wagstaff Wainwright
  Waite Wakeham Walcott Walden Waldron Walken Waller Wallis Walpole Walsh Walston Walters Walton Walz Wanamaker
  Warburton Wardle Waring Warne Warner Warnock Washburn Waterhouse Waterman Waterson Watkins Watkinson Watson Waugh
  Weatherby Weatherill Webb Webber Webster Wedgwood Weiner Weir Welby Welch Weldon Weller Welles Wentworth Westbrook
  Westbury Westcott Westmacott Weston Westwood Wetherby Wharton Wheatley Whedon Wheelan Whelan Whitaker Whitcomb
  Whitehead Whitelaw Whitfield Whitford Whitham Whitlam Whitlock Whitman Whitmer Whitmore Whittaker Whittington
  Whittle Whitty Whitworth Wiggins Wigley Wilberforce Wilcox Wilde Wiley Wilkes Wilkie Wilkins Wilkinson Willett
  Willetts Williams Williamson Willoughby Wilmot Wilshire Wilson Wilton Winehouse Winfrey Wingfield Winkleman Winslet
  Winslow Winterbottom Winthrop Witherspoon Wodehouse Wolfe Wolfowitz Wolsey Wolstenholme Womack Woodard Woodcock
  Woodhead Woodhouse Woodruff Woodward Woolf Woolley Woolsey Wooten Wordsworth Worthington Wozniacki Wragg Wray Wright
  Wyatt Wyden Wykes Wylie Wyman Wynn Wynne Yarborough Yardley Yates Yeates Yeats Yellen Youngkin Zappone Zinke
  Zuckerberg
`)
