import { describe, expect, it } from 'vitest'
import { dateOfAddress } from '../../src/articles/date-of-address'

describe('the date of an address', () => {
  it.each([
    ['https://a.org/2017/05/31/port-opens', '2017-05-31'],
    ['https://a.org/world/2017/5/31/port-opens', '2017-05-31'],
    ['https://a.org/world/2017/may/31/port-opens', '2017-05-31'],
    ['https://a.org/World/2017/May-31/1-port.ashx', '2017-05-31'],
    ['https://a.org/31-May-2017/port-opens', '2017-05-31'],
    ['https://a.org/news/2017-05-31/port-opens/123', '2017-05-31'],
    ['https://a.org/news/2017-05-31-port-opens', '2017-05-31'],
    ['https://a.org/world/2017-05/31/content_1.htm', '2017-05-31'],
    ['https://a.org/n3/2017/0531/c90000-1.html', '2017-05-31'],
    ['https://a.org/a/201705/31/WS1.html', '2017-05-31'],
    ['https://a.org/20170531/1.html', '2017-05-31'],
    ['https://a.org/english/t20170531_1.htm', '2017-05-31'],
    ['https://a.org/world/port-opens-2017-05-31/', '2017-05-31'],
    ['https://a.org/article/31/05/2017/port-opens', '2017-05-31'],
    ['https://a.org/view.php?ud=20170531000198&np=2', '2017-05-31'],
    ['https://a.org/2017/05/port-opens/', '2017-05'],
    ['https://web.archive.org/web/20200101000000/https://a.org/2017/05/31/b', '2017-05-31'],
  ])('is read: %s', (address, date) => {
    expect(dateOfAddress(address)).toBe(date)
  })

  it.each([
    'https://a.org/2017/port-opens',
    'https://a.org/2017/13/port-opens',
    'https://a.org/20171399/port-opens',
    'https://a.org/article/05/06/2017/port-opens',
    'https://a.org/the-flood-of-2017-05-31-remembered',
    'https://a.org/news/port-39977000',
    'https://a.org/news/20175310',
    'https://2017.a.org/05/31',
    'https://web.archive.org/web/20170531000000/https://a.org/b',
    'no address at all /2017/05/31/',
    '',
  ])('is not guessed: %s', (address) => {
    expect(dateOfAddress(address)).toBeNull()
  })
})
