import { words } from '../../words'

/**
 * Family names of India, Pakistan, Bangladesh, Sri Lanka and Nepal, frequent or newsworthy, in order. Written by hand;
 * check against: surnames in English press use.
 */
export const SURNAMES_OF_SOUTH_ASIA: readonly string[] = words(`
  Abbasi Abeysekera Abeysinghe Abeywardena Acharya Adhikari Advani Afridi Agarwal Aggarwal Agrawal Ahluwalia Ahuja Akand
  Akanda Akhtar Akhter Alahapperuma Alam Alavi Alvi Amarasekara Amarasinghe Amaraweera Ambani Ambedkar Amunugama Anjum
  Ansari Aponsu Apte Arain Ariyaratne Arora Arya Aryal Ashrafi Aslam Asthana Atapattu Athawale Athukorala Attanayake
  Awan Awasthi Azad Bachchan Badal Bagga Bahadur Bahl Bahuguna Baidya Baig Bajpai Bajwa Bakshi Balasuriya Baloch Bandara
  Bandaranaike Bandyopadhyay Banerjee Banerji Bangash Bansal Banskota Baral Barlas Barua Baruah Basnayake Basnet Basu
  Batra Bedi Behera Bepari Bhagat Bhagwat Bhalla Bhandari Bharadwaj Bhardwaj Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt
  Bhattacharjee Bhattacharya Bhattacharyya Bhattarai Bhatti Bhosale Bhosle Bhuiyan Bhutto Bhuyan Bilour Birla Bisht
  Bista Biswas Bizenjo Bokhari Bommai Borah Boro Bose Budhathoki Bugti Bukhari Cabraal Chadha Chakrabarti Chakraborty
  Chakravarty Chandel Chandran Chandrasekaran Chandrasekera Chandrasekhar Chandrasena Chandy Chatterjee Chatterji
  Chattopadhyay Chaturvedi Chaubey Chaudhary Chaudhry Chaudhuri Chauhan Chautala Chavan Chawla Cheema Chettiar Chhabra
  Chhetri Chohan Chopra Choubey Choudhary Choudhury Chowdhury Dahal Damodaran Dasgupta Dassanayake Dasti Datta Dayal
  Dayaratne Desai Deshmukh Deshpande Deuba Devgan Devkota Dewan Dey Dhakal Dhaliwal Dhankhar Dharmasena Dhawan Dhillon
  Dhoni Dhoot Dhungana Dhungel Dias Dissanayaka Dissanayake Dixit Doval Dravid Dube Dubey Durrani Dutt Dutta Dwivedi
  Edirisinghe Ekanayake Elahi Fadnavis Fernandes Fonseka Gabol Gachchhadar Gadkari Gahlot Gaikwad Gamage Gambhir
  Gammanpila Gandapur Gandhi Ganguly Gardezi Garg Gavaskar Gazi Gehlot Ghale Ghani Ghimire Ghosh Gilani Gillani Giri
  Goel Gogoi Gokhale Gopalakrishnan Gowda Goyal Grewal Grover Guha Gulati Gunaratna Gunaratne Gunasekara Gunasekera
  Gunawardena Gunawardene Gupta Gurung Gyawali Hakeem Haqqani Haque Haroon Hashmi Hazare Hegde Herath Hettiarachchi
  Hooda Hossain Hoti Howlader Illangakoon Iyengar Iyer Jadeja Jadhav Jaggi Jain Jaishankar Jaiswal Jaitley Jamali Jatoi
  Javadekar Jayakody Jayaraman Jayasekara Jayasinghe Jayasundara Jayasuriya Jayatilaka Jayawardena Jayawardene
  Jayewardene Jha Jhunjhunwala Jilani Jindal Johar Joshee Joshi Juneja Kadam Kadirgamar Kafle Kakar Kakkar Kalam Kalra
  Kamath Kambli Kandel Kant Kapadia Kapoor Kapur Karamat Karat Kardar Karki Karnad Karthikeyan Karunanayake Karunaratne
  Karunathilaka Kashyap Kasuri Katiyar Katoch Katuwal Kaul Kaur Kayani Keheliya Kejriwal Kelkar Khadka Khanal Khandaker
  Khandelwal Khanna Khar Kharge Khatiwada Khatri Khattak Kher Khera Khokhar Khondaker Khosa Khosla Khurana Kidwai
  Kiriella Kiyani Kodikara Kohli Koirala Kothari Krishnamurthy Krishnan Krishnaswamy Kulatunga Kulkarni Kumaranatunga
  Kumaratunga Kumble Kundu Kurien Kushwaha Laghari Lahiri Lal Lalwani Lamichhane Langove Laxman Leghari Limbu Liyanage
  Lodha Lodhi Lohia Magsi Mahajan Mahanta Mahapatra Maharjan Mahat Mahato Mahto Mainali Maitra Majumdar Majumder
  Malhotra Malinga Malla Mallik Mallya Mamun Mandokhail Mangeshkar Manjrekar Mannan Marandi Marapana Maurya Mazari
  Mazumder Mehrotra Mehta Memon Mendis Mengal Menon Miah Miandad Minhas Mishra Misra Mistry Mittal Modi Mohanty Moily
  Moktan Molla Mollah Mondal Mondol Monem Mookerjee Morshed Mughal Mukherjee Mukhopadhyay Munshi Muralitharan Murmu
  Murthi Murthy Musharraf Mustafiz Muthu Nadar Nadella Nadkarni Naidu Naik Nair Nambiar Namboodiri Nanayakkara Nanda
  Nandy Naqvi Narang Narasimhan Narayanan Narayanaswamy Natarajan Nath Nayak Nayar Negi Nehra Nehru Nembang Neupane
  Niazi Nigam Nikam Nilekani Nissanka Nizam Noorani Nooyi Oberoi Obeysekere Ojha Oli Oommen Padukone Pai Palanisamy
  Palaniswami Palijo Pande Pandey Pandya Panicker Panneerselvam Panta Paracha Parekh Parikh Parmar Parrikar Pasha Paswan
  Patel Pathak Pathan Pathirana Patil Patnaik Patra Pattanaik Pattnaik Paudel Paudyal Pawar Peiris Perera Phadke Phadnis
  Pichai Pieris Pillai Pirzada Poddar Pokharel Pokhrel Ponnambalam Prabakaran Prabhakaran Prabhu Pradhan Prajapati
  Pramanik Premachandran Premadasa Premaratne Premji Pujara Pyakurel Qadir Qadri Qasuri Quader Qureshi Rabbani Rahaman
  Rahane Raina Raisani Rajagopal Rajagopalan Rajapaksa Rajapakse Rajaram Rajbhandari Rajper Ramachandran Ramakrishnan
  Ramamurthy Ramanathan Ramaswamy Rambukwella Ranade Ranasinghe Ranatunga Ranawaka Ranganathan Rangarajan Ranjha Rao
  Rathi Rathod Rathore Ratnayake Ratwatte Raut Raval Rawat Razzak Reddy Regmi Rijal Rijiju Rizvi Rupani Rupasinghe
  Sabharwal Sachdev Sachdeva Saha Sahai Sahay Sahi Sahni Sahoo Sahu Saini Salam Salunkhe Salve Samad Samant Samanta
  Samarasinghe Samaraweera Sambandan Sampanthan Sandhu Sangakkara Sankaran Sapkota Sarder Sarkar Sarker Sarma Sastry
  Satpathy Sattar Satti Savarkar Sawant Saxena Scindia Sehgal Sehwag Sekhar Senanayake Senaratne Seneviratne Sengupta
  Seshadri Sethi Sethna Setia Shahi Shaikh Shankaranarayanan Sharma Shastri Sheikh Shekhawat Shenoy Sheoran Sherani
  Sherchan Shergill Shetty Shikder Shinde Shivakumar Shrestha Shroff Shukla Siddiqi Siddiqui Sidhu Sigdel Sikder Silva
  Singh Singhal Singhania Singla Sinha Sircar Sirisena Sisodia Sivakumar Sobhan Sodhi Solanki Somaiya Soman Sonawane
  Sood Soomro Soysa Sreedharan Srinivasan Srivastava Stalin Subbarao Subedi Subramaniyam Sundaram Sundaresan Suri
  Suriyapperuma Swaminathan Swamy Swaraj Tagore Talukdar Talukder Talwar Tamang Tamrakar Tandon Taneja Tarafder Tarar
  Tareen Tarin Taseer Tendulkar Tewari Thackeray Thakkar Thakre Thakur Thakurta Thapa Thapaliya Tharoor Thilakaratne
  Thirimanne Thondaman Tilakaratne Timalsina Timsina Tissera Tiwana Tiwari Tiwary Tomar Tripathi Tripathy Trivedi
  Tuladhar Tyagi Upadhyay Upadhyaya Upreti Usmani Vaas Vadra Vaidya Vajpayee Varadarajan Varghese Varma Vasudevan Vawda
  Veerappan Venkataraman Venkatesan Verghese Verma Vigneswaran Vijayan Vijayvargiya Viswanathan Vohra Vyas Wadekar
  Wadhwa Wagan Wagle Walia Wankhede Warnakulasuriya Wassan Wattoo Weerakoon Weeraratne Weerasekera Weerasinghe
  Weerawansa Wickramaratne Wickramasinghe Wickremanayake Wickremesinghe Wijesekera Wijesinghe Wijesuriya Wijetunga
  Wijewardena Wimalasiri Yadav Yapa Yechury Yediyurappa Yousafzai Zafar Zaidi Zardari Zehri
`)
