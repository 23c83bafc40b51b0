/**
 * Words and phrases that are never a person, body or place, nor a part of a name. Written by hand; check against:
 * calendars, languages, style guides.
 */
export const NEVER_NAMES: readonly string[] = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed'],
  ['Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'January', 'February', 'March', 'July', 'September', 'October'],
  ['November', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  ['Christmas', 'Christmas Day', 'Christmas Eve', 'New Year', "New Year's Day", "New Year's Eve", 'Easter'],
  ['Easter Sunday', 'Good Friday', 'Pentecost', 'Advent', 'Halloween', 'Thanksgiving', 'Ramadan', 'Eid'],
  ['Eid al-Fitr', 'Eid al-Adha', 'Ashura', 'Arbaeen', 'Nowruz', 'Passover', 'Yom Kippur', 'Rosh Hashanah'],
  ['Hanukkah', 'Purim', 'Sukkot', 'Shabbat', 'Sabbath', 'Diwali', 'Dussehra', 'Navratri', 'Vesak', 'Songkran'],
  ['Chuseok', 'Lunar New Year', 'Chinese New Year', "Valentine's Day", "Mother's Day", "Father's Day"],
  ['Labor Day', 'Labour Day', 'Memorial Day', 'Veterans Day', 'Independence Day', 'Fourth of July'],
  ['Bastille Day', 'Victory Day', 'Remembrance Day', 'Armistice Day', 'May Day', 'Boxing Day', 'Black Friday'],
  ['Earth Day', "International Women's Day", 'World Press Freedom Day', "Women's Day", 'National Day'],
  ['Republic Day', 'Constitution Day', 'Super Tuesday', 'Election Day', 'Inauguration Day', 'D-Day'],
  ['Bloody Sunday', 'Arabic', 'Hebrew', 'Mandarin', 'Cantonese', 'Hindi', 'Urdu', 'Pashto', 'Dari', 'Farsi'],
  ['Telugu', 'Swahili', 'Hausa', 'Yoruba', 'Igbo', 'Amharic', 'Esperanto', 'Yiddish', 'Castilian', 'Sanskrit'],
  ['Tagalog', 'God', 'Allah', 'Jesus', 'Christ', 'Jesus Christ', 'Buddha', 'Satan', 'Bible', 'Koran', 'Quran'],
  ["Qur'an", 'Torah', 'Talmud', 'Internet', 'World Wide Web', 'Covid', 'Covid-19', 'COVID', 'COVID-19'],
  ['Coronavirus', 'Aids', 'AIDS', 'HIV', 'SARS', 'MERS', 'Ebola', 'Zika', 'H1N1', 'H5N1', 'GMT', 'BST', 'EST'],
  ['EDT', 'PST', 'PDT', 'CET', 'CEST', 'UTC', 'AEST', 'AM', 'PM', 'A.M.', 'P.M.', 'AD', 'BC', 'BCE', 'CE'],
  ['GDP', 'GNP', 'PMI', 'VAT', 'IPO', 'CEO', 'CFO', 'CTO', 'COO', 'MBA', 'PhD', 'NGO', 'NGOs', 'MP', 'MPs'],
  ['MEP', 'MEPs', 'FM', 'VIP', 'IQ', 'DNA', 'DVD', 'CD', 'GPS', 'FAQ', 'PDF', 'URL', 'HTML', 'USB', 'SMS'],
  ['SUV', 'UFO', 'UAV', 'IED', 'IEDs', 'ICBM', 'ICBMs', 'WMD', 'LGBT', 'LGBTQ', 'LGBTI', 'LGBTQ+', 'LGBTQI'],
  ['OK', 'Ok', 'SOS', 'RIP', 'AK-47', 'Kalashnikov', 'Q1', 'Q2', 'Q3', 'Q4', 'Photo', 'Photos', 'Copyright'],
  ['Updated', 'Advertisement', 'Sponsored', 'Subscribe', 'Factbox', 'Explainer', 'Q&A', 'Newsletter'],
  ['Headline', 'Headlines', 'Tweet', 'Tweets', 'Hashtag', 'Mr', 'Mrs', 'Ms', 'Dr', 'Euro', 'Euros', 'Dollar'],
  ['Dollars', 'Yen', 'Renminbi', 'Ruble', 'Rubles', 'Rouble', 'Roubles', 'Rupee', 'Rupees', 'Francs', 'Pesos'],
  ['Shekel', 'Shekels', 'Dinar', 'Dirham', 'Riyal', 'Rial', 'Rials', 'Hryvnia', 'Zloty', 'Forint', 'Krona'],
  ['Krone', 'Naira', 'Birr', 'Cedi', 'Baht', 'Ringgit', 'Rupiah', 'Bitcoin', 'Ethereum', 'WTI', 'FTSE', 'DAX'],
  ['S&P 500', 'Hang Seng', 'Sensex', 'Celsius', 'Fahrenheit', 'May', 'June', 'April', 'August'],
].flat()
