/** A kind of site furniture, told by its words. Phrases are lower case with straight quotes, without final punctuation. */
export interface FurniturePhrases {
  readonly id: string
  /** The whole block. */
  readonly whole?: readonly string[]
  /** How the block begins. */
  readonly starts?: readonly string[]
  /** Anywhere in the block. */
  readonly contains?: readonly string[]
  /** Longer blocks are prose that happens to say so. */
  readonly maxWords: number
  /** Where the block is `whole`, the titles that follow it up to the next sentence are furniture too. */
  readonly opensList?: true
}

const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim())

export const FURNITURE_PHRASES: readonly FurniturePhrases[] = [
  {
    id: 'teaser',
    starts: list(`
      more news: | read more: | read more » | read also: | also read: | read: | see also: | see more: |
      related: | related story: | related stories: | related article: | related articles: | related news: |
      watch: | watch now: | listen: | recommended: | must read: | up next: | next: | previous: |
      editor's pick: | more on this story: | more on this: | more from | more by | more stories from |
      also on | in pictures: | you may also like | you might also like | don't miss: | in case you missed it`),
    maxWords: 30,
  },
  {
    id: 'teaser-list',
    whole: list(`
      more news | read more | read also | also read | see also | related | related stories | related story |
      related articles | related news | related topics | related content | related links | recommended |
      recommended for you | recommended stories | most popular | most read | most viewed | most shared |
      trending | trending now | top stories | latest news | latest stories | more stories |
      more on this story | more on this topic | you may also like | you might also like | editor's picks |
      editors' picks | popular posts | recent posts | what to read next | up next | around the web |
      from the web | promoted stories | sponsored stories | other news`),
    maxWords: 6,
    opensList: true,
  },
  {
    id: 'read-on',
    whole: list(`
      more | continue reading | keep reading | read full article | read full story | read the full story |
      read the full article | read the original article | click here | click here to read more | show more |
      load more | learn more | view all | see all | story continues below | story continues |
      article continues below | story continues below advertisement | article continues after advertisement |
      view gallery | view comments`),
    starts: list(`
      click here to | click here for | continue reading | read the full | read more at | read more on |
      read more about | tap here`),
    maxWords: 15,
  },
  {
    id: 'advertisement',
    whole: list(`
      advertisement | advertisements | advertising | ad | sponsored | sponsored content | promoted |
      paid content`),
    starts: list('advertisement - | advertisement — | skip advertisement | remove ads'),
    maxWords: 12,
  },
  {
    id: 'press-release',
    whole: list(`
      for immediate release | for release | for immediate use | for immediate publication | for release on delivery |
      press release | news release | media release | press statement | media statement | press note |
      media advisory | media note | press communique | official statement | not for publication | end | (end) | ends | (ends) | more to follow |
      more details soon | more details to follow`),
    starts: list(`
      from: | editor: | editors: | web editor: | edited by: | edited by | sub-edited by | contact: | contacts: | media contact: | press contact: | media contacts: | media enquiries: |
      media inquiries: | press enquiries: | delivered by: | location: | embargo: | embargoed until`),
    maxWords: 12,
  },
  {
    id: 'print-and-save',
    whole: list(`
      print | print version | print this | print this page | print article | printable version |
      print edition | save | save article | bookmark | listen | listen to this article | text size |
      font size | copy link | copied | close | open | back | next | previous | next article |
      previous article | back to top | top | menu | search | home | skip to content | skip to main content |
      log in | login | sign in | sign up | register | my account | toggle navigation`),
    starts: list('skip to | jump to | text size | font size | listen to this article'),
    maxWords: 6,
  },
  {
    id: 'follow-us',
    starts: list(`
      follow us | follow our | follow @ | follow the author | connect with us | like us on | find us on |
      join us on | join our | stay connected | stay up to date | keep up with | get in touch | contact us |
      send us your | email us | got a tip | got a story | do you have a story | download our app |
      download the app | get the app | get our app | add us on | subscribe on youtube`),
    maxWords: 30,
  },
  {
    id: 'newsletter',
    starts: list(`
      sign up for | sign up to | sign up here | subscribe to | subscribe now | subscribe for |
      get latest news | get the latest | get our | get breaking news | get news | receive our |
      enter your e-mail | enter your email | thank you for signing up | thanks for signing up |
      our newsletter | daily newsletter | support our journalism | support independent journalism |
      already a subscriber | become a member | you have been subscribed | unsubscribe`),
    whole: list('subscribe | newsletter | newsletters | support us | donate'),
    maxWords: 40,
  },
  {
    id: 'cookies-and-terms',
    starts: list(`
      by continuing to | by clicking | by signing up | by subscribing | by using this | accept all |
      manage cookies | please enable javascript | your browser`),
    contains: list(`
      we use cookies | uses cookies | use of cookies | cookie policy | privacy policy | terms of use |
      terms of service | terms and conditions | enable javascript`),
    maxWords: 60,
  },
  {
    id: 'copyright',
    contains: list('all rights reserved | may not be published, broadcast | may not be reproduced'),
    maxWords: 60,
  },
  {
    id: 'comments',
    whole: list(`
      comments | comment | leave a comment | add comment | post comment | reply | report abuse |
      what do you think | have your say`),
    starts: list(`
      leave a comment | leave a reply | post a comment | add a comment | add your comment |
      join the conversation | join the discussion | comments are closed | comments ( |
      be the first to comment | your email address will not be published |
      your e-mail address will not be published | you must be logged in | please log in to |
      log in to comment | required fields are marked | view comments | show comments`),
    maxWords: 25,
  },
  {
    id: 'send-to-friend',
    whole: list(`
      recommend | recommend news to friend | send to a friend | tell a friend | email this | e-mail this |
      email to a friend | email article`),
    starts: list(`
      recommend this | recommend news | send this article | email this article | e-mail this article |
      share this`),
    maxWords: 10,
  },
  {
    id: 'tags',
    starts: list(`
      tags: | tag: | tagged: | tagged with | topics: | keywords: | filed under | category: | categories: |
      posted in | labels: | topics in this article | more about: | more topics:`),
    whole: list('tags | topics | categories | keywords'),
    maxWords: 40,
  },
  {
    id: 'photo-credit',
    starts: list(`
      photo: | photo by | photo credit | photo courtesy | photos: | photos by | photograph: | photograph by |
      image: | image by | image credit | image copyright | image source | image caption | picture: |
      picture by | credit: | getty images | file photo | (photo | [photo | (image | (file photo | ap photo |
      afp photo | reuters photo | illustration: | illustration by | video by | featured image | cover photo |
      hide caption | toggle caption | enlarge this image`),
    maxWords: 12,
  },
  {
    id: 'disclaimer',
    starts: list(`
      the views expressed | views expressed | the opinions expressed | opinions expressed | disclaimer: |
      this article has been updated | this story has been updated | this is a developing story |
      this article was first published | this article was originally published |
      this story was originally published | this article originally appeared | this article first appeared |
      this material may not | originally published | reprinted with permission | our standards: | correction: |
      editor's note: | with inputs from | with agency inputs | this story has not been edited |
      not for distribution | register now for free`),
    maxWords: 50,
  },
]
