import { words } from '../../words'

/**
 * Family names of Japan in Hepburn spelling without macrons, frequent or newsworthy, in order. Written by hand; check
 * against: surnames in English press use.
 */
export const SURNAMES_OF_JAPAN: readonly string[] = words(`
  Abe Adachi Aikawa Akagi Akamatsu Akimoto Akiyama Amano Ando Aoki Aoyama Arai Arakawa Araki Arimura Asada Asahina Asai
  Asakawa Asakura Asano Aso Atsumi Azuma Baba Banno Chino Daimon Doi Ebihara Eguchi Endo Enomoto Eto Fujihara Fujii
  Fujikawa Fujimori Fujimoto Fujimura Fujino Fujioka Fujisawa Fujishima Fujita Fujitani Fujiwara Fukuda Fukuhara
  Fukumoto Fukunaga Funakoshi Furukawa Furuta Furuya Goto Gotoda Hagiuda Hagiwara Hamada Hamaguchi Hamamoto Hanada Hanyu
  Harada Hasebe Hasegawa Hashimoto Hata Hatakeyama Hatano Hatori Hatoyama Hattori Hayakawa Hayasaka Hayashi Hayashida
  Higashi Higuchi Hino Hirai Hirakawa Hirano Hirasawa Hirata Hirayama Hirose Hirota Honjo Honma Hori Horie Horiguchi
  Horikawa Horiuchi Hosaka Hosoda Hosokawa Hosono Ichikawa Igarashi Iida Iijima Iizuka Ikeda Ikegami Ikeuchi Imai
  Imaizumi Imamura Imanishi Inaba Inada Inagaki Inamori Inoue Inui Irie Ishiba Ishibashi Ishida Ishiguro Ishihara Ishii
  Ishikawa Ishimaru Ishimoto Ishiwatari Ishiyama Ishizaka Ishizuka Isobe Isozaki Itagaki Itakura Itano Ito Itoh Iwai
  Iwamoto Iwasaki Iwase Iwata Iwaya Kadota Kageyama Kaifu Kakuta Kamata Kamei Kamikawa Kamiya Kanai Kanda Kaneda Kaneko
  Kanemoto Kasahara Katagiri Kataoka Katayama Kato Katsumata Katsura Kawabata Kawaguchi Kawahara Kawai Kawakami Kawamoto
  Kawamura Kawashima Kawata Kikuchi Kimoto Kimura Kinoshita Kishi Kishida Kishimoto Kitagawa Kitahara Kitajima Kitamura
  Kitano Kitazawa Kiyomiya Kobayashi Kodama Koga Kogure Koike Koizumi Kojima Komatsu Komiya Komura Kondo Konishi Konno
  Kosaka Koshiba Kotani Koyama Kubo Kudo Kumagai Kunieda Kurata Kurihara Kurita Kuroda Kurokawa Kurosawa Kusakabe Kusama
  Kuwahara Kuwata Maeda Maehara Maekawa Makihara Makino Maruyama Masuda Masuoka Masuzoe Matsubara Matsuda Matsuhashi
  Matsui Matsukawa Matsumoto Matsumura Matsunaga Matsuno Matsuo Matsuoka Matsushima Matsushita Matsuura Matsuzaka
  Matsuzawa Mifune Mikami Minami Minamoto Mishima Mitani Mitoma Miura Miyagawa Miyahara Miyake Miyamoto Miyashita Miyata
  Miyauchi Miyazawa Mizoguchi Mizuno Mizutani Mochizuki Mogami Mori Moriguchi Morikawa Morimoto Morinaga Morishita
  Morita Moriyama Moriyasu Motegi Motohashi Mukai Murai Murakami Muramatsu Murao Murata Murayama Muroi Muto Nagai
  Nagaoka Nagasawa Nagase Nagashima Nagata Nagatomo Naito Nakada Nakagawa Nakahara Nakai Nakajima Nakamoto Nakamura
  Nakanishi Nakano Nakashima Nakasone Nakata Nakatani Nakayama Nakazawa Natsume Negishi Nihei Niimi Nikai Ninomiya Nishi
  Nishida Nishihara Nishikawa Nishikori Nishimoto Nishimura Nishino Nishioka Nishiyama Nishizawa Nitta Noda Nogami
  Noguchi Noyori Obuchi Ochi Ochiai Oda Ogata Ogawa Ogino Ogura Ohashi Ohira Ohno Ohtani Oikawa Oishi Okabe Okada
  Okamoto Okamura Okano Okawa Okazaki Okita Okubo Okuda Okumura Okuno Okuyama Omori Omura Onishi Ono Onoda Onodera Osada
  Osaki Osako Oshima Oshiro Otake Otani Otsuka Oyama Oyamada Ozaki Ozawa Saeki Saigo Saito Saitoh Sakaguchi Sakai
  Sakakibara Sakamoto Sakata Sakuma Sakurai Sanada Sasaki Sato Satoh Sawada Sawamura Segawa Seki Sekiguchi Sekine Senda
  Seto Shibasaki Shibata Shigeta Shimada Shimamura Shimizu Shimura Shinoda Shinohara Shinozaki Shiomi Shiozaki Shiraishi
  Shirakawa Sonoda Suga Sugawara Sugihara Sugimoto Sugita Sugiura Sugiyama Sumida Suzuki Tachibana Tada Taguchi Tajima
  Takada Takagi Takahashi Takahata Takaichi Takamura Takano Takaoka Takasaki Takashima Takayama Takeda Takei Takemi
  Takemoto Takemura Takenaka Takeshita Takeuchi Takizawa Tamura Tanabe Tanaka Tani Tanigaki Taniguchi Tanikawa Tanimoto
  Tanizaki Tashiro Tazawa Terada Terao Terashima Tezuka Tobe Toda Tojo Tokuda Tokunaga Tomioka Tomita Tomiyasu Toyoda
  Tsuchiya Tsuda Tsuji Tsukada Tsukamoto Tsunoda Tsutsui Uchida Uchimura Uchiyama Ueda Uehara Uematsu Uemura Ueyama
  Umeda Umehara Umezawa Urata Ushijima Usui Wakabayashi Wakamatsu Watanabe Yabe Yabuki Yagi Yajima Yamada Yamaguchi
  Yamakawa Yamamoto Yamamura Yamanaka Yamane Yamaoka Yamasaki Yamashita Yamauchi Yamazaki Yanagi Yanagida Yanagisawa
  Yanai Yano Yasuda Yasui Yokota Yokoyama Yonekura Yoshida Yoshihara Yoshii Yoshikawa Yoshimoto Yoshimura Yoshino
  Yoshioka Yuasa Yuzuki
`)
