/** What may follow a time of day in its sentence with a capital: "5 p.m. EST", "9 a.m. Monday". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Tue Wed Thurs Thu Fri Sat Sun January February March April May
  June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec GMT UTC EST EDT ET CST CDT CT MST MDT
  PST PDT PT BST CET CEST IST Eastern Central Pacific Mountain Greenwich Moscow Paris London Beijing Eastern`.split(
    /\s+/,
  ),
)
