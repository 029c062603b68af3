import type { Gender } from '../register/register.js'
import { remember } from '../remember.js'

/** First names of German and international news that belong to women. */
const FEMALE = `Aenne Agnes Aisha Alexandra Alice Alina Amelie Amina Ana Anastasia Angela Angelika Angelina Anita Anja Anke
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
  Sigrun Sinéad Siv Tatiana Tansu Tawakkul Theresia Tracy Uschi Valentyna Violeta Wiktoria Yingluck Yulia Zeynep`

const MALE = `Aaron Abdel Abdul Abdullah Achim Adalbert Adam Adolf Adrian Ahmad Ahmed Alain Alan Alastair Albert Alberto Albrecht Aldo
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
  Yukio Yusuf Zakaria Zeljko Željko`

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
