import { words } from '../../words'

/**
 * Family names of China, Taiwan, Hong Kong, the Chinese of Southeast Asia, Korea, Mongolia and Tibet in pinyin, in
 * Cantonese, Hokkien and Taiwanese spellings and in those of both Koreas, frequent or newsworthy, in order. Written by
 * hand; check against: surnames in English press use.
 */
export const SURNAMES_OF_CHINA_AND_KOREA: readonly string[] = words(`
  Ahn Bae Baek Bai Bak Bao Batbold Battulga Bian Boey Bong Byun Cai Cao Cen Chae Chan Chang Chee Chen Cheng Cheon Cheong
  Cheung Chiang Chien Ching Chiou Chiu Cho Choe Choi Chon Choo Chooi Chow Choy Chu Chua Chuang Chui Chun Chung Ciou Cui
  Dai Diao Dorje Dou Duan Elbegdorj Enkhbayar Eom Eum Fok Fong Fung Gan Gao Geng Geum Gim Goh Gu Guan Guo Gwak Gwon
  Gyaltsen Gyatso Hahm Heah Heo Hou Hsia Hsiao Hsieh Hsing Hsiung Hsu Hsueh Hu Huang Huo Hur Hwang Hyun Jang Jeon Jeong
  Jheng Jia Jiao Jin Joo Jou Jung Kao Keung Khaw Khoo Khurelsukh Kil Ko Koay Koh Kok Koo Kook Kou Kuang Kuek Kuo Kwak
  Kwan Kwok Kwon Kwong Kyung Lai Lau Leong Leung Li Lian Liao Liew Lim Lin Liu Loh Loke Lu Lui Luk Luo Lwin Lyu Maeng
  Mak Meng Miao Mok Mou Myung Namgyal Namkung Ng Ngai Ngan Nie Ning Niu Noh Norbu Ong Ooi Ouyang Paek Paik Pei Phang
  Phua Poon Pyo Pyon Qian Qiao Qin Qiu Quah Quek Rhee Roh Rong Ruan Ryoo Sagong Seah Seo Seok Seol Seow Shangguan Shao
  Shek Shen Shih Shiu Shu Shum Sima Siu Sng Soh Sohn Soong Su Suh Sui Syu Sze Szeto Tam Tang Teng Teoh Thong Tian Ting
  Toh Tsai Tsang Tsao Tse Tseng Tshering Tso Tsoi Tsou Tsui Tuo Voon Wangchuck Weng Wong Woo Wu Xiao Xie Xing Xiong Xu
  Yang Yao Yau Ye Yee Yeh Yeo Yeoh Yeom Yeung Yim Yin Yip Yiu Yoo Yook Yoon Youn Yuen Yun Yung Zeng Zha Zhai Zhang Zhao
  Zheng Zhong Zhou Zhu Zhuang Zhuge Zhuo Zong Zou Zuo
`)
