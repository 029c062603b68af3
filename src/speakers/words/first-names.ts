import type { Gender } from '../register/model.js'
import { remember } from '../remember.js'

/** First names of German and international news that belong to women. */
const FEMALE = `Vroni Kathi Kati Lisi Anni Hanni Moni Biggi Aenne Agnes Aisha Alexandra Alice Alina Amelie Amina Ana Anastasia Angela Angelika Angelina Anita Anja Anke
  Anna Annalena Anne Annegret Anneliese Annemarie Annett Annette Annika Antje Antonia Arminda Astrid Ayaan Ayse Ayşe Babette
  Barbara Bärbel Beate Beatrice Beatrix Benazir Bettina Bianca Birgit Birgitta Birte Brigitta Brigitte Britta Camilla Carina
  Carla Carmen Carola Carolin Caroline Catarina Caterina Catherine Cathrin Cécile Celine Charlotte Chiara Christa Christel
  Christiane Christina Christine Claire Clara Claudia Condoleezza Constanze Corinna Cornelia Cristina Dagmar Daniela Deborah
  Delia Diana Dilma Dora Doreen Doris Dorothea Dorothee Dunja Edda Edelgard Edith Elena Eleonore Elfriede Elisabeth
  Elizabeth Elke Ella Ellen Elsa Elvira Emilia Emily Emma Erika Erna Esther Eva Evelyn Fatima Federica Felicitas Florence
  Franziska Frauke Frederike Frieda Friederike Gabi Gabriela Gabriele Gerda Gerlinde Gertrud Gesine Gisela Giorgia Gitta
  Gloria Grace Greta Gudrun Gülsen Hanna Hannah Hannelore Heide Heidemarie Heidi Heidrun Heike Helen Helena Helene Helga
  Henriette Henrike Herta Hilary Hilde Hildegard Hillary Ida Ilka Ilona Ilse Imke Ina Indira Ines Inga Inge Ingeborg Ingrid
  Irena Irene Irina Iris Irmgard Isabel Isabell Isabella Isabelle Jacqueline Jana Jane Janet Janine Jasmin Jeanne Jelena
  Jennifer Jenny Jessica Jill Joanna Johanna Jolanda Josefine Josephine Juana Judith Julia Juliane Julie Julija Jutta Kaja
  Kamala Karen Karin Karla Karoline Katarina Kate Katharina Katherina Katherine Kathleen Kathrin Kathy Katja Katrin Kelly
  Kerstin Kirsten Klara Kristalina Kristin Kristina Larissa Laura Lea Lena Leonie Leyla Liliane Lina Linda Lisa Liselotte
  Lore Louise Lucia Lucy Ludmilla Luise Lydia Madeleine Madonna Magda Magdalena Maike Malala Malu Manuela Mara Marcela Mareike
  Margaret Margarete Margarethe Margit Margot Margret Maria Marianne Marie Mariella Marija Marika Marina Marine Marion Marita
  Marlene Marlies Martha Martina Mary Mathilde Maud Maya Mechthild Megan Melanie Melissa Meryem Meryl Mette Mia Michaela
  Michelle Mildred Mirjam Miriam Moira Mona Monica Monika Monique Nadine Nadja Nancy Natalia Natalie Natalja Natascha Nicola
  Nicole Nina Nora Olga Olivia Oxana Pamela Patricia Patrizia Paula Pauline Petra Pia Priya Rachel Ramona Rebecca Regina Regine
  Renate Ria Rita Roberta Romy Rosa Rosalie Rosemarie Roswitha Ruth Sabine Sabrina Sahra Salome Samantha Sandra Sara Sarah
  Saskia Sevim Shirin Sibylle Sigrid Silke Silvia Simone Sina Sofia Solveig Sonia Sonja Sophia Sophie Stefanie Steffi
  Stella Stephanie Susan Susann Susanna Susanne Suzanne Svenja Svetlana Swantje Swetlana Sybille Sylvia Tamara Tanja Tatjana
  Teresa Thea Theresa Therese Tina Trude Tzipi Ulla Ulrike Ursula Ute Uta Valentina Valerie Vanessa Vera Verena Veronica
  Veronika Victoria Viktoria Viola Virginia Viviane Waltraud Wanda Wencke Wiebke Wilhelmine Xenia Yasmin Yolanda Yvette Yvonne
  Zipi Zsuzsa Adriana Agnieszka Aicha Alicja Anita Aung Beata Bianka Bożena Carolyn Catalina Cheryl Cherie Chloe Cindy Cynthia Danuta
  Diane Dolores Donatella Ece Elisa Eliza Emine Emilie Ewa Fatma Feride Fiona Gail Gertraud Ghada Gitte Hatice Heather Helle Hilda
  Imelda Indra Irmtraud Isolde Jadwiga Joan Joana Jolie Josefa Joyce Juliette Karolina Kathy Laila Latifa Lavinia Leila Loretta
  Magdalene Malgorzata Małgorzata Margareta Margarita Mariam Maryam Meret Micheline Milena Mina Muriel Nafissatou Naomi Natalja
  Nilüfer Nora Oksana Paola Penelope Philippa Pilar Ramona Ricarda Rosario Rumiana Sabina Salma Samira Selin Semra Shirley Signe
  Sigrun Sinéad Siv Tatiana Tansu Tawakkul Theresia Tracy Uschi Valentyna Violeta Wiktoria Yingluck Yulia Zeynep
  Adrienne Agathe Alenka Aline Almut Amal Amanda Amira Amy Andrea Angelique Anouk Antonella Ariane Arzu Asli Atifete Audrey
  Ava Aydan Aygül Azadeh Barbora Berit Bernadette Bertha Betty Biljana Bodil Brenda Bridget Canan Carole Catharina Cecilia
  Chantal Christin Clarissa Claudine Cordula Cosima Dalia Daria Denise Dianne Dilek Dorit Dorota Dubravka Désirée Ebru
  Ekaterina Eleni Elfi Elif Elin Elina Elise Ellie Elsbeth Enrica Erdmute Esra Ester Eugenia Eveline Ewelina Fabienne Fadumo
  Faten Fernanda Filiz Franka Freya Gabriella Genoveva Gerlind Gesche Ghislaine Gianna Gina Giulia Gordana Grażyna Gudula
  Gulnara Gunda Gundula Gwendolin Géraldine Güler Halina Hanan Hedwig Helma Hertha Hildegund Hiltrud Hülya Ilaria Imane
  Ingeburg Ingrida Iryna Ivana Iveta Iwona Jacinda Jadranka Janina Jarmila Jasna Jeannette Jessika Jette Joelle Josiane
  Juliana Justine Karolin Katarzyna Katharine Kersti Ketewan Kirstin Kolinda Krista Kristine Kyriaki Laimdota Lara Leni Lenka
  Leonore Lidia Liesbeth Lilli Lily Lioba Lisbeth Ljiljana Ljudmila Loredana Lorena Luciana Luisa Maja Malin Manon Marcella
  Margherita Margrethe Margrit Mariana Mariann Marielle Marietta Marilyn Marjam Marjorie Marlen Marlis Marta Maryna Maryse
  Matilda Maxine Mehriban Meike Melania Melike Melina Mely Merle Michèle Milanka Milica Milla Mira Mireille Mirja Monja
  Montserrat Nadeschda Nadia Nataša Nathalie Nele Nelly Nezahat Nicoletta Nikki Nilgün Ninon Norma Nuray Nursel Odile Ophelia
  Orsolya Pascale Patrycja Petia Petronella Phyllis Polina Priska Raffaella Rania Raphaela Rasha Rebekka Reem Regula Reyhan
  Riccarda Rike Rina Roksana Rosalinde Rosanna Roxana Rula Ruža Sabiha Sadia Sanae Sanna Sarita Selma Serap Serpil Sevgi
  Seyran Sharon Sheila Sheryl Sibel Sidonia Simona Simonetta Simonida Sinem Sirkka Snežana Soraya Stina Sude Suna Sunniva
  Susana Susi Suzan Suzana Swenja Tabea Tami Tanya Tarja Tatyana Tessa Theodora Thora Thordis Tilda Tove Traute Trixi Tuba
  Tülay Uljana Ursina Urška Vaira Valeria Vesna Violetta Viviana Vjosa Wafa Waltraut Wera Wibke Wilma Yael Yasemin Yelena
  Yuliya Zahra Zdenka Zeinab Zita Zoe Zofia Zora Zoë Zuzana Özlem Žaklina
  Lola Lolita Zara Zainab Yara Xiomara Winnie Wendy Whitney Vivian Vivien Viktorija Vicky Vida Vilma Velma Vanda Ursel Ulyana
  Traudl Trudi Tracey Tonya Tilly Thekla Tess Tawakkol Taylor Tara Tammy Talia Sunna Sumaya Stefania Stacey Sofie Sonya Soledad
  Siri Silvana Sigourney Sienna Shelley Shelly Shakira Selena Selina Scarlett Saoirse Sally Safiya Sadie Rosie Rosemary Rosalind
  Rosalía Ronja Romina Rihanna Rima Rhea Renata Raquel Rahel Raffaela Radka Priyanka Priti Priscilla Prisca Portia Polly Pippa
  Philine Petula Peggy Patty Paloma Ottilie Oprah Olha Olena Nuria Noémie Noelle Noelia Nives Nigar Nevin Nesrin Nelli Nahed
  Myriam Muna Molly Miranda Mimi Mila Miley Melinda Melek Meghan Maura Martine Marla Marit Marisol Marisa Mariette Marcia Mandy
  Manal Malia Mahsa Magali Maggie Madison Mabel Lyudmila Lynn Lynda Luzia Lupita Luana Lotte Lotta Lorraine Lizzy Liz Liv Liora
  Linn Linnea Lindsey Lilo Lilly Lillian Lilian Lieselotte Liane Lia Letizia Leticia Leonor Leonora Leona Layla Lauren Larisa
  Laetitia Kyra Kylie Kristi Kristen Klaudia Kjersti Kirsty Kira Keira Kathrine Katie Katia Katerina Katalin Kasia Karina Karima
  Justyna Julieta Juliet Jolanta Johanne Jodie Joanne Jördis Jil Jenna Jeanine Janna Janice Janelle Jamila Ivonne Ivanka Isadora
  Irmela Irma Inna Inka Imogen Ildikó Ikram Idil Huda Hermine Henny Hella Hedda Hazel Hayley Harriet Hanne Hana Gwyneth
  Gwendolyn Gwen Guadalupe Gretchen Grit Gretel Graça Gracia Golda Glenda Gillian Ginevra Gertrude Gerti Georgina Geneviève
  Gemma Fumiko Frida Flavia Filippa Felicity Felicia Fatoumata Farida Farah Fanny Fabiola Evita Evelina Esperanza Esmeralda
  Ernestine Erin Erica Emmanuelle Ellinor Elodie Elizaveta Eleonora Eleanor Elaine Eileen Edna Edeltraud Dunya Dorothy Dominika
  Diletta Demi Delphine Deirdre Dawn Darja Danielle Danica Dana Daisy Dagny Cornelie Coretta Cora Consuelo Connie Constance
  Concetta Clementine Clémentine Clarice Ciara Christiana Charlize Charlène Celina Celia Cathy Catia Cassandra Carrie Carol
  Carly Carlotta Carine Camille Calista Caitlin Brigid Bonnie Beyoncé Beverly Betsy Beth Benita Belinda Beatriz Basma Barbra
  Ayla Aylin Ayanna Aurélie Assia Asma Aslı Ariana Arianna Ariadna Araceli Antonie Antoinette Annelie Anneke Annie Ann Anjali
  Angelica Anaïs Amelia Alyssa Allison Alison Alida Alicia Alexia Alexa Alena Aleksandra Albena Alanis Agatha Adele Adela
  Abigail Siobhan Maeve Niamh Kemi Suella Nigella Nadiya Masha Mascha Dascha Anastassija Jekaterina Xenija Ksenija Swjatlana
  Tetjana Tetiana Halyna Natalija Larysa Nadija Valeriya Valerija Walentina Soňa Lucie Markéta Kateřina Eliška Tereza Kinga
  Urszula Agata Elżbieta Izabela Krystyna Guðrún Vigdís Birna Björk Ingibjörg Þórdís Pernille Inger Birthe Tuva Ylva Ebba
  Gunilla Pirkko Päivi Anneli Riikka Yoko Keiko Akiko Michiko Yuriko Takako Pratibha Sushma Nirmala Smriti Mamata Arundhati
  Vandana Hina Khaleda Chandrika Corazon Nkosazana Ngozi Fatou Chimamanda Wangari Leymah
  Corine Mattea Tiana Alma Korinna Alev Vreni Madlaina Ladina Seraina Rosmarie Evi Barbla Sarina Ylfete Bea Vreny Annelies
  Flurina Andrina Burgi Resi Walpurga Notburga Aloisia Leopoldine Gitti Annemie Ursi Elsi Klothilde Romana Hemma Kriemhild
  Mechtild Mareile Gesa
  Insa Inken Walburga Wiltrud Felizitas Florentine Finja Eliane Undine Adelheid Anette Caren Catrin Jaqueline Karola Louisa
  Manja Maren Sieglinde Silja Suse Sylvie Ludmila Dragana Rikarda`

const MALE = `Michi Basti Hansi Didi Matze Manni Hias Wastl Sigi Siggi Fredi Röbi Chrigel Aaron Abdel Abdul Abdullah Achim Adalbert Adam Adolf Adrian Ahmad Ahmed Alain Alan Alastair Albert Alberto Albrecht Aldo
  Alejandro Aleksandar Aleksander Alessandro Alex Alexander Alexandre Alexej Alexei Alexis Alfons Alfonso Alfred Ali Alois Alvaro
  Álvaro Amadeus Amir Anatoli Anders Andre André Andreas Andrei Andrej Andres Andrew Andrzej Angelo Anton Antonio Antonis António
  Antony Ari Ariel Armin Arne Arnold Arthur Artur Aschraf Axel Baschar Bashar Bastian Ben Benedikt Benjamin Benno Bernard Bernd
  Bernhard Bert Berthold Bertold Bertram Bill Björn Bob Bodo Boris Brad Brian Bronisław Bruce Bruno Burkhard Carl Carlo Carlos
  Carsten Cem César Charles Chris Christian Christof Christoph Christophe Christopher Chuck Claude Claudio Claus Clemens Colin
  Cornelius Craig Cyril Dan Daniel Danilo Danny Dave David Dennis Detlef Detlev Didier Diego Dieter Dietmar Dietrich Dimitri Dirk
  Dmitri Dmitrij Dmitry Dmytro Dominic Dominik Donald Douglas Dschalal Eberhard Ebrahim Eckart Eckhard Ed Eddy Edgar Edmund
  Eduard Eduardo Edward Edwin Egon Ehud Elias Elmar Elon Emil Emmanuel Enrico Enrique Eric Erich Erik Ernst Erwin Eugen Evo Ewald
  Fabian Farid Felix Ferdinand Ferenc Fernando Fidel Filippo Filipp Florian Francesco Francis Francisco Franco François Frank
  Frank-Walter Franz Franz-Josef Fred Fredrik Friedbert Friedhelm Friedrich Fritz Fumio Gary Georg George Georges Georgios Gerald
  Gerard Gerd Gerhard Gernot Gert Gianni Gilbert Giorgos Giovanni Giuseppe Glenn Gordon Gottfried Graham Greg Gregor Guido Guillermo
  Gunnar Gunter Gunther Günter Günther Gustav Guy Hamid Hannes Hanno Hans Hans-Christian Hans-Dietrich Hans-Georg Hans-Gert
  Hans-Joachim Hans-Jochen Hans-Jörg Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner Harald Harry Hartmut Hasan Hassan Heiko Heiner
  Heinrich Heinz Helge Hellmut Helmut Helmuth Hendrik Henning Henri Henrik Henry Herbert Herman Hermann Hieronymus Hilmar Hinrich
  Holger Horst Hosni Howard Hubert Hubertus Hugo Husni Ian Ibrahim Igor Ilja Imran Ingo Ingolf Isaac Ismail Ivan Iwan Jack Jacob
  Jacques Jair Jakob James Jan Jaroslav Jarosław Jason Jassir Javier Jean Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeff Jens
  Jeremy Jérôme Jerome Jerry Jerzy Jewgeni Jim Jimmy Joachim Joaquin Jochen Joe Joel Joerg Johann Johannes John Jon Jonas Jonathan
  Jordi Jorge Jörg Jörn José Josef Joseph Joschka Josep Joshua Josif Juan Julian Julius Junichiro Jürgen Juri Justin Kai Karl
  Karl-Heinz Karl-Theodor Karsten Kaspar Keir Keith Ken Kenneth Kevin Klaus Klaus-Peter Knut Kofi Konrad Konstantin Kostas Kurt
  Kyriakos Lars Laurent Laurenz Lech Leif Leo Leon Leonard Leonardo Leonid Leopold Lewis Lionel Lloyd Lorenz Lothar Louis Luc Luca
  Lucas Ludger Ludwig Luigi Luis Luiz Lukas Lutz Mahmoud Mahmud Malcolm Manfred Manmohan Manuel Marc Marcel Marcello Marco Marcus
  Mariano Mario Marius Mark Marko Markus Martin Marvin Massimo Mateusz Mathias Mats Matteo Matthew Matthias Mauro Max Maximilian
  Mehmet Meinhard Micha Michael Michail Michal Michel Miguel Mike Mikhail Milan Milo Miloš Mirko Miroslav Mohamed Mohammad Mohammed
  Moritz Muammar Muhammad Murat Mustafa Naftali Naoto Narendra Nathan Neil Nelson Niccolò Nicholas Nick Nicolai Nicolas Nicolás Niels
  Niklas Nikolai Nikolaj Nikolaus Nils Norbert Norman Nouri Nuri Olaf Olav Ole Oliver Omar Oscar Oskar Osama Otmar Ottmar Otto
  Paolo Pascal Pat Patrick Patrik Paul Pavel Pawel Paweł Pedro Peer Per Pervez Pete Peter Petro Philip Philipp Philippe Phillip Pierre
  Pieter Pim Piotr Radoslaw Radosław Rafael Rainer Ralf Ralph Ramon Ramsan Raúl Ray Raymond Recep Reiner Reinhard Reinhold René Rex
  Ricardo Riccardo Richard Rick Rishi Robert Roberto Robin Roger Roland Rolf Romano Ron Ronald Ronny Rowan Roy Rudi Rudolf Rüdiger
  Ruprecht Russell Saddam Salvatore Sam Samuel Saul Schimon Scott Sean Sebastian Sepp Serge Sergei Sergej Sergey Sergio Shimon Shinzo
  Sidney Siegfried Siegmar Sigmar Silvio Simon Slobodan Stanislaw Stefan Stefano Steffen Stephan Stephen Steve Steven Stuart Sven
  Sylvester Tarik Tariq Tayyip Ted Terry Theo Theodor Thilo Thomas Thorsten Till Tilman Tim Timo Timothy Tino Tobias Todor Tom Tomas
  Tomasz Toni Tony Torben Torsten Tyler Udo Ulf Uli Ulrich Umberto Urs Uwe Valentin Viktor Vincent Vitali Vladimir Vojislav Volker
  Volkmar Waldemar Walter Warren Werner Wesley Wiktor Wilfried Wilhelm Willem Willi William Willy Winfried Wladimir Wojciech Wolf
  Wolfgang Wolodymyr Xavier Yassir Yves Zbigniew Zoran Abraham Akira Alberico Amr Anatolij Aristide Arif Arturo Asif Augusto Aung
  Baptiste Bashir Bogdan Boyko Bülent Cristóbal Damian Darko Denis Dejan Dragan Elvis Emre Enzo Ernesto Evan Fahad Faruk Felipe
  Fernand Firas Gaspard Gavin Gerry Gianluigi Gideon Gilles Giulio Goran Haitham Hakan Haruki Hiroshi Hussein Igors Ilir Islam
  Ivica Jacek Jaime Jakub Jamal Jared Javed Jiří Jocelyn Josip Julio Kasper Kazimierz Kemal Kenan Kenji Khaled Krzysztof Lawrence
  Lee Leszek Levent Lorenzo Lula Maciej Mahathir Mahinda Mamadou Manolo Marcin Marek Mehdi Mesut Milorad Mitch Mitt Mohsen Mohsin
  Mordechai Morgan Nabil Nadir Nasser Neville Newt Nguyen Nikos Nino Noam Nuno Olli Olivier Omer Oren Orhan Osman Pablo Panos
  Patrice Petr Petar Pius Predrag Radovan Rahul Rajiv Ramzi Raphael Ratko Reinaldo Rodrigo Ross Sadiq Said Salman Samir Sandro
  Santiago Sebastiano Serhij Shigeru Simeon Sinan Slavko Stanley Stipe Tahir Takeshi Tariq Tayfun Thabo Thierry Thorbjørn Tommaso
  Tommy Trond Tzachi Usman Vaclav Václav Vasco Vicente Víctor Victor Vitalij Wassili Wilson Winston Wolfram Yasir Yasser Yoshihiko
  Yukio Yusuf Zakaria Zeljko Željko
  Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadschid Abderrahmane Abdurrahman Abiy Abu Adnan Adrien Agustín Ahmet Aiman
  Akbar Akihito Alberich Aleš Alfredo Alhaji Alija Alistair Aljaksandr Alparslan Alvin Ambros Ammar Amos Anastasios Anatol
  Anatole Andrija Andris Andrius Anibal Antanas Antoine Antonin Antonín Aníbal Apostolos Arash Archie Arkadi Armando Armen
  Arnaud Arnd Arno Arnulf Arseni Arslan Artjom Aslan Atef Attila Aurel Avi Avigdor Ayman Aymeric Aziz Baburam Baldur Balázs
  Bernie Jefferson Harrison Barack Barnabas Barry Bart Bartholomäus Bartosz Basil Bassam Bayram Bekir Benito Benoit Benoît Berkay Bernardo Berndt Bertil
  Bilal Bjarne Blaise Boban Bohuslav Bojan Bolesław Boštjan Branko Brendan Brett Burak Burkhardt Calin Calvin Carles Carmine
  Casper Cedric Celâl Cengiz Cesare Chaim Chalid Charlie Charly Christer Ciro Claas Cliff Clint Clive Clément Constantin
  Costas Cyrill Cyrus Cédric Călin Dag Damien Damir Danijel Danko Dario Darius Darren Davide Dean Degenhard Derek Derk Devrim
  Dierk Dimitar Dimitrij Dimitris Dino Dionys Domenico Dusan Duško Edi Edin Edmond Edoardo Efraim Egbert Einar Ekkehard Ekrem
  Eldar Eli Elio Eliot Elliot Emanuel Emiliano Emin Engelbert Engin Enno Enver Ephraim Erdal Ergün Erhard Ermyas Erol Ertuğrul
  Ervin Esteban Etienne Ettore Eugene Eugenio Eugène Evangelos Evert Ezra Fabien Fabio Fabrice Fabrizio Fadi Faisal Falk
  Farhad Farouk Fatih Fatmir Fausto Federico Ferdi Ferhat Fethullah Fiete Filip Finn Firat Flavio Florent Folker Folkert
  Franjo Frans Freddy Fridolin Frits Frédéric Fuad Gaetano Galip Gamal Garry Gaston Gebhard Geert Gennadi Geoff Geoffrey
  Georgi Georgij Gerardo Gereon Gerhardt Gero Gerold Gerrit Ghassan Giacomo Gianfranco Gianluca Gino Giuliano Godfrey Gotthard
  Grigori Grégoire Guillaume Gundolf Gustavo György Gábor Hadi Haider Haldun Halil Hamad Hamdi Hamza Hanns Hartwig Harvey
  Hauke Henk Henrique Henryk Heribert Hernán Heydar Hisham Hjalmar Hossein Hugh Humberto Husain Huseyin Hüseyin Iain Idris
  Ignacio Ignatius Ignaz Ihor Ilan Ilias Ilie Imad Imre Inaki Ingmar Ioan Iqbal Irfan Irwin Isaias Issa István Itamar Ivar Ivo
  Izzat Jaap Jake Jaleel Janez Janis Janko Janne Jannis Janos Janusz Jaroslaw Jeffrey Jesper Jesse Jesús Jobst Johan Jonny
  Joop Joost Jos Jost Josu Jovan João Jules Julien Juraj Jurek Jurij Jussi Justus János Jürg Jānis Kais Kamal Kamil Karim
  Karol Kerem Kerim Khalid Kilian Kiriakos Kiril Konstantinos Korbinian Krister Kristian Kuno Kyle Kálmán Ladislaus Lajos
  Lamine Larry Lasse Laszlo Lauri Leander Lennart Leonhard Leopoldo Leroy Liam Lino Loïc Lucien Lucio Ludovic Luuk Lyndon
  László Maarten Madschid Magnus Mahamadou Mahdi Mahmut Maik Majid Malik Marcelo Marcos Marijan Marinko Markku Marlon Martien
  Marwan Mateo Mathieu Matthieu Matti Maurice Mauricio Maurizio Maxim Maxime Meinrad Meles Melvin Memduh Menachem Metin Mevlüt
  Michał Mihai Mijo Mikael Mikko Mikołaj Mikuláš Milad Milovan Miodrag Mirco Miro Mirosław Mirza Mladen Moisés Momčilo Moncef
  Morten Mosche Moshe Moussa Mswati Muhammadu Muhsin Mukhtar Munir Mustapha Mykola Nadav Nadeem Nadim Naguib Najib Nathaniel
  Necmettin Nerijus Nestor Nevzat Nico Nicolae Nicos Nigel Niko Nikolas Nikolay Nizar Noah Noel Noël Néstor Octavian Oktay
  Oleg Oleh Oleksandr Oleksij Olof Oluf Onno Onur Osmar Ossip Oswald Owen Paddy Panagiotis Panajotis Pantelis Pasi Paulino
  Paulo Pawlo Pelle Petros Petrus Pierluigi Piero Piet Pietro Pinchas Pino Pjotr Prokop Pär Quentin Quirin Radek Radko Radmilo
  Radoslav Rafał Raffael Raffaele Rafik Rafiq Raif Raik Raila Raimo Raimund Rajendra Rajko Rami Ramin Ramiz Ramsey Ramush
  Ramzan Randall Randolph Randy Rashid Rasmus Reginald Reimund Reinald Reinhardt Reinout Remo Remy Reto Reuben Reza Ricky
  Rifat Rik Riza Rob Roderich Rodney Rodolfo Roel Ronaldo Rory Rouven Ruben Rubén Rudolph Rudy Rufus Rupert Ruslan Ryan
  Ryszard Rémy Saad Saban Sabri Sadettin Saeb Saeed Safet Sajid Sakari Saleh Salih Salim Samer Sami Sandor Sascha Saulius
  Sayed Sayyid Sedat Selahattin Selim Selman Sergi Severin Seweryn Shahbaz Shane Shaun Shawn Shlomo Siegbert Siegmund Sigfried
  Sigismund Sigmund Silvan Silvano Sixten Soeren Sofian Spiros Spyros Srdjan Stanislav Stanisław Stavros Sten Stewart Stig
  Stjepan Stéphane Suleiman Svend Sverre Swen Sylvain Sándor Sébastien Sören Søren Sükrü Süleyman Tadeusz Taha Tamer Tamás
  Tankred Tarek Taro Tassilo Teemu Terence Teun Tewodros Thaddäus Theobald Theodoros Thibaut Thijs Thom Thorben Thorbjörn
  Thore Thorvald Tiago Tibor Tihomir Tilmann Tilo Timm Timon Timur Todd Tomasso Tomislav Tonino Traian Travis Trevor Tristan
  Tuncay Uffe Ugo Ullrich Ulvi Umut Uriel Vahit Valdis Valerio Valery Valéry Vasilij Vasilis Vassilis Veit Veli Venzislav
  Viatcheslav Vidkun Vilém Vincenzo Viorel Virgilio Vito Vittorio Vivek Vladan Vladislav Vojtěch Volodymyr Vytautas Walentin
  Walerij Walid Wayne Wenzel Wichard Willibald Wim Witali Witalij Witold Wjatscheslaw Wladyslaw Woldemar Władysław Xaver Yahya
  Yair Yanis Yannick Yannis Yasin Yaşar Yitzhak Yossi Younes Youri Youssef Yunus Yuri Zafer Zdeněk Zdravko Zeki Zine Zlatan
  Zlatko Zoltan Zoltán Zulfikar Zurab Ángel Étienne Özcan Özgür Łukasz
  Adolfo Amadeo Camilo Cristian Cristiano Dante Emilio Eusebio Florentino Germán Gilberto Gonzalo Héctor Horacio Iker Ignazio
  Isidro Jacinto Jacobo Jerónimo Lautaro Leandro Leonel Luciano Massimiliano Matías Maximiliano Octavio Osvaldo Paco Patricio
  Pepe Ramiro Renato Renzo Rogelio Xabi Jamie Niki Mick Mickey Micky Robbie Bobby Billy Willie Johnny Teddy Freddie Eddie Andy
  Anthony Bradley Kenny Lenny Benny Donny Alfie Ollie Jude Luke Matt Seth Vernon Zach Zachary Zack Aidan Alec Angus Barney
  Brandon Brent Bryan Byron Chad Clayton Clifford Cody Connor Conor Corey Darryl Declan Denzel Dermot Desmond Doug Duncan Dustin
  Dwayne Dwight Dylan Elijah Elliott Elton Ethan Ewan Floyd Frederick Gareth Glen Graeme Gregory Harold Humphrey Jed Josh Kieran
  Levi Moses Myles Ned Niall Otis Percy Phil Reggie Rhys Ruud Solomon Stevie Terrence Vaughn Wilbur Wilfred Wyatt Alwin Andi
  Ansgar Balthasar Eckhart Ehrenfried Frieder Gisbert Götz Gottlieb Immanuel Jannik Kalle Karlheinz Malte Sönke Titus Ulli Utz
  Vinzenz Walther Wendelin Wigald Jupp Beppo Hinnerk Eike Tammo Abdallah Adel Amin Anwar Asad Ashraf Fahd Fathi Habib Haidar
  Hakim Hani Haris Haschim Hicham Jalal Khalil Mansur Masud Massoud Mostafa Nawaf Qasem Raschid Saif Salah Taufik Zaher Zayed
  Ziad Volkan İlkay Ilkay Serdar Fuat Gökhan Ilhan Kadir Kaan Koray Oğuz Okan Ozan Selçuk Tolga Turgut Ümit Yavuz Aleksej
  Alexandr Aleksandr Andrij Arsenij Denys Fjodor Gleb Jewgenij Kirill Maksim Maksym Mychajlo Nikita Taras Timofej Vadim Wadim
  Wadym Waleri Wladislaw Mariusz Przemysław Sławomir Zdzisław Dariusz Grzegorz Nikola Borut Davor Jure Matej Tomaž Karel Lubomír
  Mirek Ondřej Gyula József Miklós Zsolt Bence Bálint Liviu Vasile Bojko Rumen Rosen Hristo Iwajlo Plamen Alexandros Giannis
  Ioannis Pavlos Vangelis Yoshihide Takashi Hideo Ichiro Kazuo Keisuke Makoto Masahiro Minoru Osamu Satoshi Shigeo Susumu
  Tadashi Toshihiro Yasuo Yasuhiro Yoshiro Yasuhito Hajime Yuji Amit Anil Arun Arvind Ashok Deepak Dinesh Ganesh Gautam
  Jawaharlal Mahesh Manoj Mohan Mukesh Naveen Nitin Pranab Prakash Rajesh Ramesh Ravi Sachin Sanjay Satya Shashi Sunil Suresh
  Sundar Vijay Vikram Vinod Joko Susilo Bambang Prabowo Budi Agus Benigno Prayut Somchai Emmerson Olusegun Goodluck Uhuru Yoweri
  Idriss Alassane Amadou Macky Abdoulaye Adama Jomo Kwame Ousmane Ibrahima Boubacar Cheick Alphonse Arsène Aurélien Bertrand
  Brice Édouard Edouard Franck Gabriel Gaël Gautier Grégory Hervé Jérémie Kylian Régis Rémi Romain Thibault Yann Zinédine Aad
  Arjen Bauke Cees Coen Eelco Guus Jeroen Joris Kees Klaas Koen Lodewijk Marijn Matthijs Michiel Remco Roelof Sjoerd Sybrand
  Tijn Wiebe Wopke Wouter Arild Asbjørn Birger Bjarni Bjørn Christen Erling Espen Esko Geir Gustaf Haakon Håkon Ilkka Ingvar
  Jørgen Jörgen Jukka Juha Kåre Kimi Kjell Knud Kristoffer Mads Martti Mauno Mika Ólafur Øystein Paavo Palle Pekka Peder Petteri
  Poul Preben Risto Roald Roar Sauli Sigmundur Sigurd Sture Svein Tapio Terje Torbjörn Tore Trygve Urho Viljo
  Ueli Beat Hansruedi Ruedi Hansjörg Hanspeter Köbi Pierin Luzi Gallus Andri Gion Flurin Curdin Corsin Nicolò Fulvio Bastien
  Reinhart Othmar Klemens Kajetan Romed Dölf Fredy Godi Heiri Noldi Ursin Zeno Gusti Nik Colm Tidjane Hansueli Hansjürg Duri
  Jachen Linard Werni Walti Leodegar Ferdl Poldi Schorsch Ortwin Rochus Koloman Diethelm Herwig Helfried Gerfried Heimo
  Ottokar Wernfried Gerwin Alexi Davy Enea Jachen Florin Karlfried Franzjosef Hannjo Nathanael Frederik Anselm Arndt Bernward
  Burghard Burkhart Conrad Eckehard Falko Hajo Henner Jochem Tjark Traugott Volkhard Guntram Giselher Ingbert Görge Jyrki Mojib`

const NAMES = new Map<string, Gender>()
for (const [list, gender] of [
  [MALE, 'm'],
  [FEMALE, 'f'],
] as const)
  for (const name of list.trim().split(/\s+/)) NAMES.set(name, gender).set(withoutMarks(name), gender)

/** Whose first name that is; null if the list does not know it or both bear it. "Jose" counts as "José", "Štefan" as "Stefan". */
export const genderOfFirstName: (name: string) => Gender | null = remember(name => {
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const hyphen = name.indexOf('-')
  if (hyphen > 0) return genderOfFirstName(name.slice(0, hyphen))
  return NAMES.get(withoutMarks(name)) ?? null
})

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
