import type { GivenNames } from './given-names'

/**
 * First names that are common words, months, places or titles too: names only with a surname behind or a title before.
 * Written by hand; check against: given-name registers set against dictionaries and atlases.
 */
export const AMBIGUOUS_GIVEN_NAMES: GivenNames = {
  male: [
    ['Ace', 'An', 'Archer', 'Art', 'Austin', 'Baker', 'Baron', 'Basil', 'Bent', 'Bill', 'Bishop', 'Blaze', 'Bo'],
    ['Boston', 'Buck', 'Buddy', 'Can', 'Carson', 'Carter', 'Case', 'Cash', 'Chad', 'Chance', 'Chase', 'Chester'],
    ['Chip', 'Chong', 'Christian', 'Chuck', 'Clay', 'Cliff', 'Colt', 'Cooper', 'Cross', 'Curt', 'Dale', 'Dallas'],
    ['Dash', 'Davis', 'Deacon', 'Denver', 'Devon', 'Dick', 'Ding', 'Do', 'Dong', 'Duke', 'Dung', 'Dusty', 'Earl'],
    ['Emir', 'Fisher', 'Ford', 'Forest', 'Fox', 'Frank', 'Friday', 'Gal', 'Gang', 'Gene', 'Gift', 'Glen'],
    ['Goodluck', 'Grant', 'Guy', 'Hai', 'Ham', 'Hamilton', 'Harm', 'Harrison', 'Harsh', 'Heath', 'Houston', 'Hue'],
    ['Hung', 'Hunter', 'Imam', 'Innocent', 'Islam', 'Israel', 'Jesus', 'Jihad', 'Job', 'Jordan', 'Judge', 'Jun'],
    ['Junior', 'Kent', 'Khan', 'King', 'Kingston', 'Lane', 'Les', 'Lincoln', 'Long', 'Lucky', 'Mac', 'Major'],
    ['Mark', 'Marshal', 'Mason', 'Mate', 'Milan', 'Miller', 'Min', 'Ming', 'Mir', 'Muslim', 'Noble', 'Norm'],
    ['Odd', 'Orlando', 'Page', 'Pal', 'Par', 'Parker', 'Pat', 'Peer', 'Pepper', 'Per', 'Phoenix', 'Pier', 'Ping'],
    ['Pir', 'Porter', 'Preston', 'Prince', 'Prosper', 'Ram', 'Ramadan', 'Ran', 'Ravish', 'Reed', 'Rein', 'Rich'],
    ['River', 'Rob', 'Rocky', 'Rod', 'Roman', 'Royal', 'Rusty', 'Said', 'Salvador', 'Santiago', 'Sawyer', 'Shah'],
    ['Shun', 'Skip', 'So', 'Son', 'Sonny', 'Stanford', 'Sterling', 'Stone', 'Storm', 'Sultan', 'Sunday', 'Tanner'],
    ['Temple', 'Than', 'Tiger', 'Till', 'Tong', 'Tore', 'Urban', 'Van', 'Wade', 'Walker', 'Ward', 'Wen', 'West'],
    ['Will', 'Wisdom', 'Wolf', 'Woody', 'Young', 'Yuan'],
  ].flat(),
  female: [
    ['Adelaide', 'Alexandria', 'Amber', 'April', 'Asia', 'Aud', 'Augusta', 'Autumn', 'Bethany', 'Birdie'],
    ['Blessing', 'Bliss', 'Brook', 'Brooklyn', 'Candy', 'Carolina', 'Charity', 'Charlotte', 'Chelsea', 'Cherry'],
    ['Chi', 'China', 'Comfort', 'Constance', 'Coral', 'Crystal', 'Daisy', 'Dakota', 'Dawn', 'Delta', 'Destiny'],
    ['Doha', 'Dolly', 'Eden', 'Edit', 'Else', 'Essence', 'Eve', 'Faith', 'Fanny', 'Fay', 'Felicity', 'Fern'],
    ['Fleur', 'Flor', 'Florence', 'Florida', 'France', 'Gay', 'Gem', 'Geneva', 'Georgia', 'Ginger', 'Grace'],
    ['Gun', 'Hang', 'Harmony', 'Haven', 'Hazel', 'Hind', 'Honey', 'Honor', 'Hope', 'Iman', 'India', 'Ireland'],
    ['Iris', 'Ivy', 'Jade', 'Joy', 'June', 'Kenya', 'Liberty', 'Lily', 'Lima', 'Line', 'Lira', 'Loan', 'London'],
    ['Lorraine', 'Lourdes', 'Luz', 'Madison', 'Mar', 'Marine', 'May', 'Melody', 'Mercedes', 'Mercy', 'Merit'],
    ['Mine', 'Montana', 'My', 'Myrtle', 'Nor', 'Nova', 'Olive', 'Olympia', 'Opal', 'Paris', 'Patience', 'Paz'],
    ['Pearl', 'Peg', 'Penny', 'Perla', 'Petra', 'Piper', 'Poppy', 'Precious', 'Princess', 'Prudence', 'Queen'],
    ['Raven', 'Roma', 'Rosario', 'Rose', 'Ruby', 'Sahara', 'Santa', 'Savannah', 'Scarlet', 'Scout', 'Serenity'],
    ['Siena', 'Sierra', 'Sofia', 'Sol', 'Sue', 'Summer', 'Tea', 'Tone', 'Treasure', 'Trinidad', 'Trinity'],
    ['Unity', 'Verity', 'Verona', 'Victoria', 'Vienna', 'Violet', 'Virginia', 'Winter', 'Wren', 'Yaa', 'Yen'],
  ].flat(),
  unisex: [
    ['Angel', 'August', 'Bay', 'Blue', 'Echo', 'Ever', 'Gray', 'Happy', 'Jan', 'Journey', 'Lark', 'North'],
    ['Ocean', 'Rain', 'Remedy', 'Sage', 'Sandy', 'Song', 'Star', 'Story', 'Sun', 'Sunny', 'Sydney'],
  ].flat(),
}
